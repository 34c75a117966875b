import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What to draw for an argument of this name; any other is left out. */
const ARGUMENTS: Record<string, fc.Arbitrary<string>> = {
  first: fc.integer({ min: 1, max: 6 }).map(String),
  factor: fc.integer({ min: -2, max: 3 }).map(String),
  days: fc.integer({ min: 0, max: 25 }).map(String),
  'PurchaseOrder.orderBy': fc.constantFrom(
    'OPENED_AT_ASC',
    'OPENED_AT_DESC',
    'CLOSED_AT_ASC',
    'CLOSED_AT_DESC',
    'AMOUNT_ASC',
    'AMOUNT_DESC',
  ),
  'MatterOrder.orderBy': fc.constantFrom(
    'OPENED_AT_ASC',
    'OPENED_AT_DESC',
    'CLOSED_AT_ASC',
    'CLOSED_AT_DESC',
  ),
  'PurchaseFilter.filter': fc.constantFrom(
    '{}',
    '{states: ["OPEN"]}',
    '{states: ["DONE", "NONE"]}',
    '{atLeast: "20000000000000.50"}',
    'null',
  ),
};
const IDS: Record<string, fc.Arbitrary<string>> = {
  office: fc.constantFrom('off_1', 'off_2', 'off_4', 'off_9'),
  matter: fc.constantFrom('pur_02', 'pur_06', 'lea_03', 'lea_99'),
  node: fc.constantFrom('pur_04', 'lea_05', 'off_3', 'not_010', 'xyz_1', 'nothing'),
};
/** Cursors are opaque, so no oracle can foresee them; the virtual type has tests of its own. */
const LEFT_OUT = new Set(['cursor', 'startCursor', 'endCursor', 'me']);

/** Random valid queries over the toy schema: aliases, arguments, directives, fragments both named and inline. */
export function queries(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.gen().map((g) => new Writer(schema, g).query());
}

// What is drawn depends on plain values only, so that a run can be repeated and shrunk.
const someOf = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 4 });
/** What may be drawn for an argument, whatever field it is of; nothing where it is left out. */
export function valuesFor(arg: GraphQLArgument): fc.Arbitrary<string> | undefined {
  if (arg.name === 'id') return fc.oneof(...Object.values(IDS)).map((id) => JSON.stringify(id));
  return ARGUMENTS[keyOf(arg) ?? ''];
}

function keyOf(arg: GraphQLArgument): string | undefined {
  return [arg.name, `${getNamedType(arg.type).name}.${arg.name}`].find((name) => name in ARGUMENTS);
}

const idFor = (field: string): fc.Arbitrary<string> => IDS[field]!;
const argumentFor = (key: string): fc.Arbitrary<string> => ARGUMENTS[key]!;

class Writer {
  readonly #fragments: string[] = [];
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly g: GeneratorValue,
  ) {}

  query(): string {
    const selection = this.#selection(this.schema.getQueryType()!, 4);
    return [`query ${selection}`, ...this.#fragments].join('\n');
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = [...this.#fields(type, depth)];
    if (isInterfaceType(type))
      for (const concrete of this.schema.getPossibleTypes(type))
        if (this.#chance(2)) parts.push(this.#fragment(concrete, depth));
    if (isObjectType(type) && depth < 4 && this.#chance(4)) parts.push(this.#fragment(type, depth));
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  #fields(type: GraphQLNamedType, depth: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const usable = Object.values(type.getFields()).filter(
      (field) => !LEFT_OUT.has(field.name) && (depth > 0 || isLeafType(getNamedType(field.type))),
    );
    if (usable.length === 0) return [];
    return this.g(someOf, usable.length).map((index) => this.#field(usable[index]!, depth));
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = field.args.map((arg) => this.#argument(field.name, arg)).filter(Boolean);
    // Names of fields are used as aliases of others too, with a number, so that selections never clash.
    const alias = `${this.#chance(2) ? 'id' : 'number'}${++this.#names}`;
    const directive = this.#chance(6)
      ? ` @${this.g(fc.constantFrom, 'include', 'skip')}(if: ${this.g(fc.boolean)})`
      : '';
    return `${alias}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${isLeafType(type) ? '' : ` ${this.#selection(type, depth - 1)}`}`;
  }

  #argument(field: string, arg: GraphQLArgument): string {
    if (!isRequiredArgument(arg) && this.#chance(2)) return '';
    if (arg.name === 'id') return `id: "${this.g(idFor, field)}"`;
    const key = keyOf(arg);
    return key ? `${arg.name}: ${this.g(argumentFor, key)}` : '';
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const body = `on ${type.name} { __typename ${this.#fields(type, depth - 1).join(' ')} }`;
    if (this.#chance(2)) return `... ${body}`;
    const name = `F${++this.#names}`;
    this.#fragments.push(`fragment ${name} ${body}`);
    return `...${name}`;
  }

  #chance(oneIn: number): boolean {
    return this.g(fc.nat, { max: oneIn - 1 }) === 0;
  }
}
