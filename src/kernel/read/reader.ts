import DataLoader from 'dataloader';
import { getNamedType, type GraphQLResolveInfo, Kind } from 'graphql';
import sql from 'sql-template-tag';
import type { ConnectionSpec, PageArguments } from './connection.js';
import type { FactContext } from './declarations.js';
import { Facts } from './facts.js';
import { modelOf } from './model.js';
import { type Decode, Plan } from './plan.js';
import type { EntityClass } from './prefixes.js';
import type { ReadSession } from './session.js';
import { type Composite, Slots } from './slots.js';
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
    const slots = new Slots();
    const plan = new Plan(modelOf(roots[0]!.info.schema), viewer, facts, roots[0]!.info);
    const decoders = this.#compile(plan, roots, slots);
    const isLast = !plan.asksMore && roots.length === 1 && isOnlyField(roots[0]!.info);
    const answer = slots.empty ? {} : await this.#run(slots, isLast);
    const values = decoders.map((decode) => (decode instanceof Error ? decode : decode(answer)));
    await facts.settle();
    return values;
  }

  /** A root that cannot be compiled answers its error and leaves the others alone. */
  #compile(plan: Plan, roots: readonly Root[], slots: Slots): (Decode | Error)[] {
    return roots.map(({ info, source }) => {
      const own = new Slots();
      try {
        const decode = source.select(
          plan,
          { type: getNamedType(info.returnType), nodes: info.fieldNodes, args: {} },
          own,
        );
        if (own.empty) return () => decode({});
        const slot = slots.add(own.row());
        return (composite: Composite) => decode(composite[slot] as Composite);
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    });
  }

  async #run(slots: Slots, isLast: boolean): Promise<Composite> {
    const statement = sql`select to_json(${slots.row()}) as answer`;
    const rows = await this.session.run<{ answer: Composite }>(statement, { isLast });
    return rows[0]!.answer;
  }
}

/** Whether a root field is all that its operation asks for. */
function isOnlyField({ operation, path }: GraphQLResolveInfo): boolean {
  const [only, ...others] = operation.selectionSet.selections;
  return path.prev === undefined && only?.kind === Kind.FIELD && others.length === 0;
}
