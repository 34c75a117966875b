/**
 * A loader for codegen.yml: reads the schema and answers one operation for every mutation, so that a new step is in
 * the client as soon as it is in its procedure's table. A case comes back as `CaseHead`, anything else with its plain
 * fields.
 */
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInterfaceType, isLeafType, isObjectType, parse } from 'graphql';

/** The operations of all mutations of a schema file. */
export default function mutationDocuments(file) {
  const schema = buildSchema(readFileSync(file, 'utf8'));
  const mutations = Object.values(schema.getMutationType().getFields());
  return parse(mutations.map((mutation) => operationOf(mutation, schema.getType('Case'))).join('\n'));
}

function operationOf({ name, args, type }, caseType) {
  const variables = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const payload = Object.values(getNamedType(type).getFields()).map(
    (field) => `${field.name} ${selectionOf(getNamedType(field.type), caseType)}`,
  );
  const operation = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ${operation}(${variables}) { ${name}(${given}) { ${payload.join(' ')} } }`;
}

function selectionOf(type, caseType) {
  if (isLeafType(type)) return '';
  if (type === caseType || (isObjectType(type) && type.getInterfaces().includes(caseType))) {
    return '{ ...CaseHead }';
  }
  if (isInterfaceType(type)) return '{ __typename }';
  const plain = Object.values(type.getFields()).filter(
    (field) => field.args.length === 0 && isLeafType(getNamedType(field.type)),
  );
  return `{ ${plain.map(({ name }) => name).join(' ')} }`;
}
