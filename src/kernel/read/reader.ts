import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, Kind } from 'graphql';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { MARK_SOURCE } from './absent.js';
import type { Answer } from './answer.js';
import type { ConnectionSpec, PageArguments } from './connection.js';
import type { FactContext } from './declarations.js';
import { Execution, selectionsOf } from './execution.js';
import { Facts } from './facts.js';
import { modelOf } from './model.js';
import { Plan } from './plan.js';
import type { EntityClass } from './prefixes.js';
import { selectEntity } from './select-entity.js';
import type { ReadSession } from './session.js';
import {
  list,
  type ListOptions,
  node,
  object,
  one,
  page,
  type PageOptions,
  type Source,
  type Sources,
} from './sources.js';

/** One root field that waits for the statement. */
interface Root {
  readonly info: GraphQLResolveInfo;
  readonly source: Source;
}

/**
 * Reads for the resolvers of one request. What is asked for in the same tick is compiled into one
 * statement; then each computed field that goes by batches is asked once.
 */
export class Reader {
  readonly #loader = new DataLoader<Root, unknown>((roots) => this.#read(roots), { cache: false });

  /** @param extras what computed fields find in their context beside session and viewer */
  constructor(
    readonly session: ReadSession,
    private readonly extras: Omit<FactContext, 'session' | 'viewer'>,
  ) {}

  /** One entity by its id, or null where there is none that the viewer may see. */
  one(info: GraphQLResolveInfo, entity: EntityClass, id: string | null | undefined): Promise<unknown> {
    return this.read(info, one(entity, id));
  }

  /** Whatever has the id, or null; an id of no known kind is null too. */
  node(info: GraphQLResolveInfo, id: string): Promise<unknown> {
    return this.read(info, node(id));
  }

  /** A plain list, for what is bounded. */
  list<Entity extends object>(
    info: GraphQLResolveInfo,
    entity: EntityClass<Entity>,
    options?: ListOptions<Entity>,
  ): Promise<unknown> {
    return this.read(info, list(entity, options));
  }

  /**
   * A page of a connection.
   * @throws BAD_USER_INPUT for a size outside 1–100 or a cursor of another list or order
   */
  connection<Node extends object, Driver extends object>(
    info: GraphQLResolveInfo,
    spec: ConnectionSpec<Node, Driver>,
    args: PageArguments,
    options?: PageOptions<Driver>,
  ): Promise<unknown> {
    return this.read(info, page(spec, args, options));
  }

  /** An object that is no entity, e.g. a mutation's payload: each field from its own source. */
  object(info: GraphQLResolveInfo, sources: Sources): Promise<unknown> {
    return this.read(info, object(sources));
  }

  /** Whatever the source gives for the field that is being resolved. */
  read(info: GraphQLResolveInfo, source: Source): Promise<unknown> {
    return this.#loader.load({ info, source });
  }

  async #read(roots: readonly Root[]): Promise<unknown[]> {
    const viewer = await this.session.viewer();
    const facts = new Facts({ ...this.extras, session: this.session, viewer });
    const [{ info }] = roots as [Root];
    const execution = Execution.of(info);
    const selections = execution?.selectionsFor(info) ?? selectionsOf(info);
    const model = modelOf(info.schema);
    const plan = new Plan(model, viewer, facts, selections, info.variableValues, !execution, selectEntity);
    const answers = roots.map((root) => answerTo(plan, root));
    const values = answers.flatMap((answer) => (answer instanceof Error ? [] : answer.values));
    const isLast = !plan.asksMore && roots.length === 1 && isOnlyField(info);
    const texts = values.length > 0 ? await this.#run(values, isLast) : [];
    let taken = 0;
    for (const answer of answers)
      if (!(answer instanceof Error)) answer.receive(texts.slice(taken, (taken += answer.values.length)));
    await facts.settle();
    return answers.map((answer) => (execution || answer instanceof Error ? answer : answer.whole()));
  }

  async #run(values: readonly Sql[], isLast: boolean): Promise<(string | null)[]> {
    const named = values.map((value, index) => sql`${value} as ${raw(`r${index}`)}`);
    const statement = sql`select ${join(named, ', ')} from ${MARK_SOURCE}`;
    const rows = await this.session.run<Record<string, string | null>>(statement, { isLast });
    return Object.values(rows[0]!);
  }
}

/** A root that cannot be compiled answers its error and leaves the others alone. */
function answerTo(plan: Plan, { info, source }: Root): Answer | Error {
  const { path, fieldName: name, parentType: parent } = info;
  const key = String(path.key);
  const nodes = plan.selections.root(key, info.fieldNodes);
  try {
    return source.select(plan, { parent, selected: { key, name, nodes, field: parent.getFields()[name] } });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether a root field is all that its operation asks for. */
function isOnlyField({ operation, path }: GraphQLResolveInfo): boolean {
  const [only, ...others] = operation.selectionSet.selections;
  return path.prev === undefined && only?.kind === Kind.FIELD && others.length === 0;
}
