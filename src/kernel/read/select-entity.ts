import { type GraphQLObjectType, isObjectType } from 'graphql';
import { raw } from 'sql-template-tag';
import type { Selection } from './complete.js';
import { findPlace } from './layout.js';
import { Members, type Selected } from './members.js';
import type { EntityType } from './model.js';
import type { Plan } from './plan.js';
import type { Row } from './scope.js';
import { putField } from './select-field.js';
import { selectInterface } from './select-interface.js';

/** Compiles what is selected on an entity. */
export function selectEntity(plan: Plan, type: EntityType, selection: Selection, row: Row): Selected {
  if (!isObjectType(type.graphql)) return selectInterface(plan, type, selection, row);
  return selectObject(plan, type, type.graphql, selection, row);
}

function selectObject(
  plan: Plan,
  type: EntityType,
  graphql: GraphQLObjectType,
  selection: Selection,
  row: Row,
): Selected {
  const id = plan.isWhole && findPlace(type.meta, 'id') ? row.id : undefined;
  const members = new Members(raw(`'${graphql.name}'`), plan.isWhole, id);
  for (const field of plan.fields(graphql, selection)) putField(plan, type, graphql, field, row, members);
  return members;
}
