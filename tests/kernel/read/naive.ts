import {
  buildASTSchema,
  execute,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  parse,
  printSchema,
} from 'graphql';
import type { Pool } from 'pg';
import { DateTimeScalar } from '../../../src/kernel/graphql/index.js';
import type { Data } from './toy/server.js';
import type { Viewer } from '../../../src/kernel/access/index.js';

type Entity = Record<string, unknown> & { __typename: string; id: string };
type Args = Record<string, Data>;

const TYPES: Record<string, string> = { off: 'Office', pur: 'Purchase', lea: 'Leave', not: 'Note' };
const TABLES: Record<string, string> = {
  Office: 'select id, name, budget::text as budget, seats::text as seats, tags, parent_id from offices x',
  Purchase: 'select m.*, amount::text as amount, payer_id from purchases join matters m using (id)',
  Leave: 'select m.*, days, starts_on from leaves join matters m using (id)',
  Note: 'select * from notes x',
};

/**
 * The oracle: the same schema answered the plain way, a statement for each field of each object, with
 * nothing of the kernel. Numbers are what the toy entities define.
 */
export class NaiveResolvers {
  readonly #schema: GraphQLSchema;

  constructor(
    schema: GraphQLSchema,
    private readonly pool: Pick<Pool, 'query'>,
    private readonly viewer: Viewer,
  ) {
    this.#schema = buildASTSchema(parse(printSchema(schema)));
    for (const type of Object.values(this.#schema.getTypeMap())) {
      if (type.name === 'DateTime') (type as GraphQLScalarType).serialize = DateTimeScalar.serialize;
      if (isInterfaceType(type)) type.resolveType = (value) => (value as Entity).__typename;
    }
  }

  answer(query: string): Promise<ExecutionResult> {
    const fieldResolver: GraphQLFieldResolver<Data, unknown> = (source, args, _, info) =>
      this.#field(source, info.fieldName, args);
    return Promise.resolve(
      execute({ schema: this.#schema, document: parse(query), rootValue: null, fieldResolver }),
    );
  }

  #field(source: Data, name: string, args: Args): unknown {
    if (source === null) return this.#root(name, args);
    if (!('__typename' in source)) return source[name];
    const { id } = source as Entity;
    switch (name) {
      case 'parent':
      case 'office':
      case 'payer':
      case 'matter':
        return this.#entity(source[`${name}_id`]);
      case 'notes':
        return this.#many('Note', 'matter_id = $1 order by at, id', [id]);
      case 'latestNote':
        return this.#many('Note', 'matter_id = $1 and not hidden order by at desc, id desc limit 1', [
          id,
        ]).then(([note]) => note ?? null);
      case 'leaves':
        return this.#many('Leave', 'office_id = $1 order by id', [id]);
      case 'noteLog':
        return this.#page(
          args,
          (order) => this.#many('Note', `matter_id = $1 order by ${order}`, [id]),
          'AT_ASC',
        );
      case 'purchases':
        return this.#purchases(args, 'office_id = $1', [id]);
      case 'age':
        return (
          Math.floor((this.viewer.at.getTime() - Date.parse(source.opened_at)) / 3_600_000) * args.factor
        );
      case 'isClosed':
        return source.closed_at && Date.parse(source.closed_at) <= this.viewer.at.getTime();
      case 'size':
        return this.#many('Note', 'matter_id = $1', [id]).then((notes) => ({
          notes: notes.length * args.factor,
          label: id.slice(0, 3),
        }));
      case 'summary':
        return source.amount === '13.00'
          ? new Error('thirteen')
          : `${source.number}/${source.amount}/${source.payer_id}`;
      case 'byHand':
        return `hand of ${id}`;
      default:
        return source[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
    }
  }

  #root(name: string, args: Args): unknown {
    switch (name) {
      case 'office':
      case 'matter':
      case 'node':
        return this.#entity(args.id);
      case 'offices':
        return this.#many('Office', 'true order by name desc', []);
      case 'longLeaves':
        return this.#many('Leave', `days >= $1 and state = 'OPEN' order by id`, [args.days]);
      case 'allMatters':
        return this.#matters('true order by id');
      case 'purchases':
        return this.#purchases(args, 'true', []);
      case 'matters': {
        const units = this.viewer.memberships.map(({ unitId }) => `'${unitId}'`).join();
        return this.#page(
          args,
          (order) => this.#matters(`office_id in (${units}) order by ${order}`),
          'OPENED_AT_DESC',
        );
      }
      default:
        throw new Error(`the oracle does not know ${name}`);
    }
  }

  #purchases(args: Args, where: string, values: unknown[]): Promise<unknown> {
    return this.#page(
      args,
      async (order) => {
        const all = await this.#many(
          'Purchase',
          `${where} order by ${order.replace(/\bamount/, 'purchases.amount')}`,
          values,
        );
        const { states, atLeast } = args.filter ?? {};
        return all.filter(
          (row) =>
            (!states || states.includes(row.state)) && (!atLeast || Number(row.amount) >= Number(atLeast)),
        );
      },
      'OPENED_AT_ASC',
    );
  }

  async #page(
    args: Args,
    rows: (order: string) => Promise<Entity[]>,
    defaultOrder: string,
  ): Promise<unknown> {
    const [, name, direction] = /^(.+)_(ASC|DESC)$/.exec(args.orderBy ?? defaultOrder)!;
    const all = await rows(`${name!.toLowerCase()} ${direction}, id ${direction}`);
    const nodes = all.slice(0, args.first);
    const pageInfo = { hasNextPage: all.length > nodes.length, hasPreviousPage: false };
    return { nodes, edges: nodes.map((node) => ({ node })), totalCount: all.length, pageInfo };
  }

  async #entity(id: string | null): Promise<Entity | null> {
    const type = TYPES[String(id).slice(0, 3)];
    return type ? ((await this.#many(type, 'id = $1', [id]))[0] ?? null) : null;
  }

  async #matters(where: string): Promise<Entity[]> {
    const { rows } = await this.pool.query<{ id: string }>(`select id from matters where ${where}`);
    return Promise.all(rows.map(({ id }) => this.#entity(id) as Promise<Entity>));
  }

  async #many(type: string, where: string, values: unknown[]): Promise<Entity[]> {
    // As JSON, which has all digits of an instant.
    const { rows } = await this.pool.query<{ row: Entity }>(
      `with r as (${TABLES[type]} where ${where}) select to_json(r) as row from r`,
      values,
    );
    return rows.map(({ row }) => ({ ...row, __typename: type }));
  }
}
