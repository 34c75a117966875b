import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import { type Storage, storageOf } from './columns.js';

/** Where a property is stored. */
export interface Place {
  readonly property: EntityProperty;
  /** The entity of the hierarchy whose table has the column. */
  readonly owner: EntityMetadata;
  /** The column's name, quoted. */
  readonly column: string;
  readonly storage: Storage;
}

// Metadata do not change once the ORM has started, and every request asks for the same few.
const places = new WeakMap<EntityMetadata, Map<string, Place | undefined>>();
const tables = new WeakMap<EntityMetadata, string>();

/** Where the property is stored, if in a column. */
export function findPlace(meta: EntityMetadata, name: string): Place | undefined {
  let known = places.get(meta);
  if (!known) places.set(meta, (known = new Map()));
  if (!known.has(name)) known.set(name, locate(meta, name));
  return known.get(name);
}

/** Where the property is stored. */
export function placeOf(meta: EntityMetadata, name: string): Place {
  const place = findPlace(meta, name);
  if (!place) throw new Error(`${meta.className}.${name} is not stored in a column`);
  return place;
}

/** The entity's table, quoted. */
export function tableOf(meta: EntityMetadata): string {
  let table = tables.get(meta);
  if (!table) {
    table = meta.schema ? `${quote(meta.schema)}.${quote(meta.tableName)}` : quote(meta.tableName);
    tables.set(meta, table);
  }
  return table;
}

function locate(meta: EntityMetadata, name: string): Place | undefined {
  const property = (meta.properties as Record<string, EntityProperty | undefined>)[name];
  if (!property || property.persist === false || property.formula) return undefined;
  const { kind, fieldNames } = property;
  const toOne = kind === ReferenceKind.MANY_TO_ONE || (kind === ReferenceKind.ONE_TO_ONE && property.owner);
  if (fieldNames?.length !== 1 || !(toOne || kind === ReferenceKind.SCALAR)) return undefined;
  return {
    property,
    owner: ownerOf(meta, name),
    column: quote(fieldNames[0]!),
    storage: storageOf(property),
  };
}

/** The entity whose table holds the property; each table of a hierarchy has the id. */
function ownerOf(meta: EntityMetadata, property: string): EntityMetadata {
  if (property === 'id') return meta;
  let owner = meta;
  while (owner.tptParent && !owner.ownProps?.some((own) => own.name === property)) owner = owner.tptParent;
  return owner;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
