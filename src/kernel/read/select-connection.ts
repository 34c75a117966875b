import { getNamedType, type GraphQLObjectType } from 'graphql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { SelectedField, Selection } from './complete.js';
import type { ConnectionSpec } from './connection.js';
import { type AskedPage, KeysetList } from './keyset.js';
import { Members, type Selected } from './members.js';
import { type Part, putPart } from './part.js';
import type { Plan } from './plan.js';

/**
 * Compiles a page of a connection, and its count if selected. The keys of the page are read once; nodes, edges and
 * what the page says of itself are made of them.
 * @throws BAD_USER_INPUT for a size outside 1–100 or a cursor of another list or order
 */
export function selectConnection(
  plan: Plan,
  spec: ConnectionSpec,
  asked: AskedPage,
  selection: Selection,
): Part {
  const list = new KeysetList(plan, spec, asked);
  const graphql = objectType(plan, `${spec.name}Connection`);
  const members = new Members(raw(`'${graphql.name}'`), plan.isWhole);
  const page = new Page(list);
  for (const selected of plan.fields(graphql, selection)) {
    const { key, name, nodes } = selected;
    if (name === '__typename') members.put(key, raw(`'${graphql.name}'`));
    else if (name === 'totalCount') members.put(key, list.count());
    else putPart(plan, graphql, selected, members, selectPart(plan, list, page, selected, nodes));
  }
  return { of: members, value: sql`(${page.with()}${members.rows(empty)})` };
}

function selectPart(
  plan: Plan,
  list: KeysetList,
  page: Page,
  { name, field }: SelectedField,
  nodes: Selection,
): Part {
  switch (name) {
    case 'nodes':
      return page.items(plan.select(list.type, nodes, list.node));
    case 'edges':
      return page.items(selectEdge(plan, list, getNamedType(field!.type) as GraphQLObjectType, nodes));
    case 'pageInfo':
      return selectPageInfo(plan, list, page, nodes);
    default:
      throw new Error(`${name} of a connection is not read by the kernel`);
  }
}

/** The rows of a page, `p`: keys alone, or with their items where the walked table is the nodes' own. */
class Page {
  readonly #columns: Sql[] = [];
  readonly #besides: Sql[] = [];
  #isUsed = false;

  constructor(private readonly list: KeysetList) {}

  /** One object for each row of the page. */
  items(of: Selected): Part {
    const { list } = this;
    if (list.isDirect) {
      const name = raw(`i${this.#columns.length + 1}`);
      const alias = sql`"$${name}"`;
      const beside = of.beside(alias);
      this.#columns.push(sql`, ${beside ? alias : sql`(${of.rows(empty)})`} as ${name}`);
      if (beside) this.#besides.push(sql` ${beside}`);
      return { of, value: sql`array(select p.${name} from ${this.rows()})` };
    }
    // Fenced off, so that each node is looked up by its id, however many rows a planner expects.
    const node = sql`${of.rows(sql`from ${list.node.from()} where ${list.node.id} = p.id`)} offset 0`;
    return { of, value: sql`array(select n.i from ${this.rows()} cross join lateral (${node}) n(i))` };
  }

  /** The rows without the one that only says that more follow. */
  rows(): Sql {
    this.#isUsed = true;
    return sql`(select * from p limit ${this.list.size}) p`;
  }

  /** The last of these rows, found before anything is made of it. */
  last(): Sql {
    return sql`(select * from ${this.rows()} ${this.list.backwards()} limit 1) p`;
  }

  /** Whether more rows follow. */
  hasNext(): Sql {
    this.#isUsed = true;
    return sql`(select count(*) > ${this.list.size} from p)`;
  }

  /** The rows as a common table expression; read after all is selected. */
  with(): Sql {
    if (!this.#isUsed) return empty;
    const together = (parts: readonly Sql[]) => join([empty, ...parts], '');
    return sql`with p as (${this.list.keys(together(this.#columns), together(this.#besides))}) `;
  }
}

function selectEdge(plan: Plan, list: KeysetList, graphql: GraphQLObjectType, nodes: Selection): Selected {
  const members = new Members(raw(`'${graphql.name}'`), plan.isWhole);
  for (const selected of plan.fields(graphql, nodes)) {
    const { key, name } = selected;
    if (name === '__typename') members.put(key, raw(`'${graphql.name}'`));
    else if (name === 'cursor') members.put(key, list.isDirect ? list.ownCursor() : list.cursor());
    else {
      const of = plan.select(list.type, selected.nodes, list.node);
      putPart(plan, graphql, selected, members, { of, value: sql`(${of.rows(empty)})` });
    }
  }
  return members;
}

function selectPageInfo(plan: Plan, list: KeysetList, page: Page, nodes: Selection): Part {
  const graphql = objectType(plan, 'PageInfo');
  const members = new Members(raw(`'${graphql.name}'`), plan.isWhole);
  for (const { key, name } of plan.fields(graphql, nodes)) members.put(key, pageInfoPart(name, list, page));
  return { of: members, value: sql`(${members.rows(empty)})` };
}

function pageInfoPart(name: string, list: KeysetList, page: Page): Sql {
  switch (name) {
    case '__typename':
      return raw(`'PageInfo'`);
    case 'hasNextPage':
      return page.hasNext();
    case 'hasPreviousPage':
      return raw(String(list.continued));
    case 'startCursor':
      return sql`(select ${list.cursor()} from ${page.rows()} limit 1)`;
    case 'endCursor':
      return sql`(select ${list.cursor()} from ${page.last()})`;
    default:
      throw new Error(`PageInfo.${name} is not read by the kernel`);
  }
}

function objectType(plan: Plan, name: string): GraphQLObjectType {
  return plan.model.schema.getType(name) as GraphQLObjectType;
}
