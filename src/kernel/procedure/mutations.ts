import sql from 'sql-template-tag';
import {
  Arg,
  type ClassType,
  Field,
  type MiddlewareFn,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql';
import { Access, holds, inherited } from '../access/index.js';
import type { Actor, House, RequestContext } from '../context/index.js';
import type { Text } from '../i18n/index.js';
import { parties, roles } from '../identity/index.js';
import { type EntityClass, list, one, type Source } from '../read/index.js';
import { unauthenticated } from '../refusals/index.js';
import type { Holder } from './desks.js';
import { mutationInput } from './inputs.js';
import { mergeTakes } from './merge-takes.js';
import { openCase } from './open-case.js';
import { allOperations, operate, WRITERS } from './operation.js';
import { allSteps } from './registry.js';
import { type StepInput, takeStep } from './take-step.js';
import type { Takes } from './takes.js';

/** One mutation of the SDL, read off a row. */
interface MutationRow {
  readonly name: string;
  readonly text: Text;
  readonly by: readonly Holder[];
  readonly basis: string;
  readonly takes: Takes;
  readonly isStepOnCase: boolean;
  readonly payload: { readonly field: string; readonly type: () => ClassType; readonly several?: true };
  /** Does it and answers the id of what the payload shows. */
  readonly run: (house: House, actor: Actor, input: Record<string, unknown>) => Promise<string>;
}

/**
 * Makes a resolver for every step of every procedure and every operation: input and payload types, description,
 * access and the call itself. To be called once, after all modules are loaded.
 */
export function mutationResolvers(): readonly ClassType[] {
  return [...stepRows(), ...operationRows()].map(resolverOf);
}

function stepRows(): MutationRow[] {
  return [...allSteps()].map(([name, rows]) => {
    const [{ table, step }] = rows as [(typeof rows)[number]];
    if (rows.length > 1 && rows.some((row) => !row.step.from))
      throw new Error(`${name} opens cases of more than one procedure`);
    if (rows.some((row) => row.table.payloadField !== table.payloadField))
      throw new Error(`${name} answers different things in its procedures`);
    return {
      name,
      text: table.texts.steps[name] as Text,
      by: rows.flatMap((row) => row.step.by),
      basis: [...new Set(rows.map((row) => row.step.basis))].join(', '),
      takes: mergeTakes(
        name,
        rows.map((row) => row.step),
      ),
      isStepOnCase: step.from !== undefined,
      payload: { field: table.payloadField, type: table.caseType },
      run: (house, actor, input) =>
        step.from
          ? takeStep(house, actor, name, input as StepInput)
          : openCase(house, actor, table, name, input),
    };
  });
}

function operationRows(): MutationRow[] {
  return allOperations().map((operation) => ({
    ...operation,
    isStepOnCase: false,
    payload: { ...operation.payload, type: operation.payload.type as () => ClassType },
    run: (house, actor, input) => operate(house, actor, operation, input),
  }));
}

/** Each mutation's call, with the check of its input before it. */
const calls = new Map<string, (house: House, actor: Actor, given: unknown) => Promise<string>>();

/**
 * Does what a mutation does, for programs that are no client: the same row, the same checks.
 * @returns the id of what its payload would show
 * @throws as the mutation; Error where there is no such mutation, or the schema was not built yet
 */
export async function perform(house: House, actor: Actor, name: string, input: unknown): Promise<string> {
  const call = calls.get(name);
  if (!call) throw new Error(`No mutation ${name}`);
  return call(house, actor, input);
}

function resolverOf(row: MutationRow): ClassType {
  const { name, payload } = row;
  const input = mutationInput(name, row.takes, row.isStepOnCase);
  calls.set(name, async (house, actor, given) => row.run(house, actor, input.parse(given)));
  const payloadType = payloadOf(name, payload);
  const target = class {
    /** What the SDL has; `answer` is what does it. */
    [name](): void {}
  };
  // Ahead of the method, since its arguments would be copied into objects of classes first, a thousand readings too,
  // and the input is checked as it was sent.
  const answer: MiddlewareFn<RequestContext> = async ({ args, context, info }) => {
    if (!context.actor) throw unauthenticated();
    const actor = { ...context.actor, once: context.once };
    const id = await perform(context.house, actor, name, args['input']);
    return context.read.object(info, { [payload.field]: shown(payload, id) });
  };
  const prototype = target.prototype as object;
  const method = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  Reflect.defineMetadata('design:paramtypes', [Object], prototype, name);
  Arg('input', () => input.type, { description: `What ${name} takes. 输入` })(prototype, name, 0);
  UseMiddleware(answer)(prototype, name, method);
  Mutation(() => payloadType, { name, description: descriptionOf(row) })(prototype, name, method);
  Access(holds(...row.by))(prototype, name, method);
  Resolver()(target);
  return target as ClassType;
}

/** Where what a payload shows is read from. */
function shown({ type, several }: MutationRow['payload'], id: string): Source {
  if (!several) return one(type(), id);
  return list(type() as EntityClass<{ id: string }>, {
    where: (row) => sql`${row('id')} = any(${id.split(',')})`,
  });
}

function payloadOf(name: string, { field, type, several }: MutationRow['payload']): ClassType {
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
  const payload = { [typeName]: class {} }[typeName] as ClassType;
  const description = 'As it is after the step, for the viewer. 办理结果';
  if (several) Field(() => [type()], { description })(payload.prototype, field);
  else Field(type, { nullable: true, description })(payload.prototype, field);
  ObjectType(typeName, { description: `What ${name} answers. ${name} 的返回` })(payload);
  Access(inherited)(payload);
  return payload;
}

function descriptionOf({ text, by, basis }: MutationRow): string {
  const who = by === WRITERS ? WHOEVER_WRITES : desksOf(by);
  return `${text.en}; by ${who.en}, ${basis}. ${text.zh}(${who.zh},${basis})`;
}

const WHOEVER_WRITES: Text = { en: 'whoever may take any step', zh: '有办理权限的人员' };

function desksOf(by: readonly Holder[]): Text {
  const names = (nameOf: (holder: Holder) => string) => [...new Set(by.map(nameOf))];
  return {
    en: names(({ party, role }) => `${party} ${role}`).join(' or '),
    zh: names(({ party, role }) => `${parties.label(party).zh}${roles.label(role).zh}`).join('、'),
  };
}
