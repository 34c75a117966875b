/** What pages show of a case, in the words of this project's schema. */
export const CASE = `id number procedure version openedAt waitingFor unit { name } submittedBy { name }`;

/** The lists that stand under every case of an inbox and of a detail page. */
export const LISTS = `
  deadlines { kind party status startedAt dueAt metAt }
  materials { kind fileName mediaType size attachedAt attachedBy { name } }
  decisions { step outcome opinion party decidedAt decidedBy { name } }`;

export const LINES = `lines { kind specification requested granted }`;

export const CURRENT_DEADLINE = `currentDeadline { kind party status dueAt }`;

/** The same in the words of the schema that PostGraphile makes. */
export const POSTGRAPHILE = {
  CASE: `id: rowId number procedure version openedAt waitingFor unit: unitByUnitId { name }
    submittedBy: personBySubmittedById { name }`,
  LISTS: `
    deadlines: deadlinesByCaseId(orderBy: [STARTED_AT_ASC]) { nodes { kind party status startedAt dueAt metAt } }
    materials: materialsByCaseId(orderBy: [ATTACHED_AT_ASC]) {
      nodes { kind fileName mediaType size attachedAt attachedBy: personByAttachedById { name } } }
    decisions: decisionsByCaseId(orderBy: [DECIDED_AT_ASC]) {
      nodes { step outcome opinion party decidedAt decidedBy: personByDecidedById { name } } }`,
  LINES: `lines: resourceLinesByRequestId(condition: { replaced: false }, orderBy: [PLACE_ASC]) {
    nodes { kind specification requested granted } }`,
  CURRENT_DEADLINE: `currentDeadline: deadlinesByCaseId(condition: { metAt: null, cancelledAt: null },
    orderBy: [STARTED_AT_DESC, PRIMARY_KEY_DESC], first: 1) { nodes { kind party status dueAt } }`,
};
