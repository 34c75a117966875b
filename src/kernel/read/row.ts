const TYPE: unique symbol = Symbol('type');
const ID: unique symbol = Symbol('id');

/**
 * What the kernel answers: the values of one object by *response key* (so that aliases hold), and, out of
 * the keys' way, its concrete type.
 */
export class Row {
  [key: string]: unknown;
  declare [TYPE]: string;
  declare [ID]?: string;

  /** @param type name of the concrete GraphQL type */
  constructor(type: string) {
    this[TYPE] = type;
  }
}

/** The concrete GraphQL type of an object that is resolved through an interface. */
export function typeOf(source: unknown): string | undefined {
  if (source instanceof Row) return source[TYPE];
  return (source as { __typename?: string } | null)?.__typename;
}

/** Keeps the id of an entity with its row, for resolvers of the fields that the kernel does not read. */
export function keepId(row: Row, id: string): void {
  row[ID] = id;
}

/**
 * The id of the entity that a row stands for, whatever the client named its fields. Known to the resolvers
 * written by hand on an entity's type, for whom it is kept.
 */
export function idOf(row: object): string {
  const id = (row as Partial<Row>)[ID];
  if (id === undefined)
    throw new Error('this row carries no id: idOf is for resolvers of an entity’s own fields');
  return id;
}
