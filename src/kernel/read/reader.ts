import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, Kind } from 'graphql';
import type { AnswerForm } from './answer.js';
import { Bound } from './bound.js';
import { Compiled, type Statement } from './compiled.js';
import type { Selections } from './complete.js';
import type { ConnectionSpec, PageArguments } from './connection.js';
import type { FactContext } from './declarations.js';
import { Execution, selectionsOf } from './execution.js';
import { Facts } from './facts.js';
import { fill, type Filled } from './kept.js';
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
    const { session } = this;
    const asking = session.presumed ?? (await session.viewer());
    const [{ info }] = roots as [Root];
    const given = roots.map(({ source }) => source.given);
    const bound = new Bound(asking, given, info.variableValues);
    const execution = Execution.of(info);
    const { compiled, given: values } = statementFor(roots, bound, execution);
    const isLast = !compiled.asksMore && roots.length === 1 && isOnlyField(info);
    const statement = compiled.statement(values);
    const texts = statement ? await this.#run(statement, isLast) : [];
    bound.facts = new Facts({ ...this.extras, session, viewer: await session.viewer() });
    let taken = 0;
    const answers = compiled.answers.map((form) => {
      if (form instanceof Error) return form;
      const answer = form.answer(bound);
      answer.receive(texts.slice(taken, (taken += form.values.length)));
      return answer;
    });
    await bound.facts.settle();
    return answers.map((answer) => (execution || answer instanceof Error ? answer : answer.whole()));
  }

  async #run(statement: Statement, isLast: boolean): Promise<(string | null)[]> {
    const rows = await this.session.run<Record<string, string | null>>(statement, { isLast });
    return Object.values(rows[0]!);
  }
}

/** The statement that answers root fields: kept where the kernel executes, since then selections are kept, too. */
function statementFor(roots: readonly Root[], bound: Bound, execution: Execution | undefined): Filled {
  const [{ info }] = roots as [Root];
  if (!execution) return fill(compile(roots, bound, selectionsOf(info), true), bound);
  const selections = execution.selectionsFor(info);
  const asked = roots.map((root) => `${root.info.path.key} ${root.source.shape}`);
  const key = `${selections.number} ${asked.join()}`;
  return execution.statements.for(key, bound, () => compile(roots, bound, selections, false));
}

function compile(roots: readonly Root[], bound: Bound, selections: Selections, isWhole: boolean): Compiled {
  const [{ info }] = roots as [Root];
  const plan = new Plan(modelOf(info.schema), selections, isWhole, selectEntity, bound);
  const answers = roots.map(({ info, source: { select } }, index) => formOf(plan, info, select, index));
  return new Compiled(plan, answers);
}

/** A root that cannot be compiled answers its error and leaves the others alone. */
function formOf(
  plan: Plan,
  { path, fieldName: name, parentType: parent, fieldNodes }: GraphQLResolveInfo,
  select: Source['select'],
  index: number,
): AnswerForm | Error {
  const key = String(path.key);
  const nodes = plan.selections.root(key, fieldNodes);
  const place = { parent, selected: { key, name, nodes, field: parent.getFields()[name] } };
  try {
    return select(plan, place, (bound) => bound.given[index]);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether a root field is all that its operation asks for. */
function isOnlyField({ operation, path }: GraphQLResolveInfo): boolean {
  const [only, ...others] = operation.selectionSet.selections;
  return path.prev === undefined && only?.kind === Kind.FIELD && others.length === 0;
}
