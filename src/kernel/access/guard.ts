import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { IMiddlewareFunction, IMiddlewareTypeMap } from 'graphql-middleware';
import { ACCESS, type AccessRule } from './rules.js';
import { middleware, shield } from './shield.js';
import type { Asking, Viewer } from './viewer.js';

type ShieldRule = ReturnType<ReturnType<typeof shield.rule>>;

/** What the guard needs of whoever runs the schema. */
export interface Gate<Context> {
  /** Who asks; null where nobody is signed in. */
  readonly viewerOf: (context: Context) => Promise<Viewer | null>;
  /** Who asks, perhaps only presumed: nothing is answered before that is sure. */
  readonly askingOf: (context: Context) => Promise<Asking | null>;
  /** The error for nobody. */
  readonly unauthenticated: () => Error;
  /** The error for somebody without the role; called once an attempt, so that it can go on record. */
  readonly denied: (context: Context, info: GraphQLResolveInfo) => Promise<Error>;
}

/**
 * The first fence: who may call what. Walks the schema, takes each field's access rule, else its type's, and
 * puts graphql-shield around the fields whose rule decides something; what whoever holds the parent may read is
 * left alone and costs nothing.
 * @throws at a field that has no rule, naming every such field
 */
export function guard<Context>(schema: GraphQLSchema, gate: Gate<Context>): GraphQLSchema {
  const rules = accessRules(schema);
  const map: Record<string, Record<string, ShieldRule>> = {};
  for (const [type, fields] of rules) {
    map[type] = Object.fromEntries([...fields].map(([field, rule]) => [field, shieldRule(rule, gate)]));
  }
  const generator = shield.shield(map, {
    fallbackRule: shield.deny,
    allowExternalErrors: true,
    fallbackError: gate.unauthenticated,
  });
  const wrapped = generator.generate(schema) as IMiddlewareTypeMap;
  const guarded = middleware.applyMiddleware(schema, onlyDeciding(wrapped, rules));
  guardSubscribing(guarded, rules, gate);
  return guarded;
}

/** The shield stands before each event; whoever may not have them may not begin to follow either. */
function guardSubscribing<Context>(schema: GraphQLSchema, rules: Rules, gate: Gate<Context>): void {
  const root = schema.getSubscriptionType();
  for (const field of Object.values(root?.getFields() ?? {})) {
    const { subscribe } = field;
    const rule = rules.get(root?.name ?? '')?.get(field.name);
    if (!subscribe || !rule) throw new Error(`${field.name} cannot be subscribed to`);
    field.subscribe = async (parent, args, context, info) => {
      const answer = await decide(rule, gate, context as Context, info);
      if (answer !== true) throw answer;
      return subscribe(parent, args, context, info);
    };
  }
}

type Rules = ReadonlyMap<string, ReadonlyMap<string, AccessRule>>;

/** The access rule of every field of every object type. */
export function accessRules(schema: GraphQLSchema): Rules {
  const rules = new Map<string, Map<string, AccessRule>>();
  const uncovered: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields = new Map<string, AccessRule>();
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(type, field, schema);
      if (rule) fields.set(field.name, rule);
      else uncovered.push(`${type.name}.${field.name}`);
    }
    rules.set(type.name, fields);
  }
  if (uncovered.length > 0) throw new Error(`No access rule covers ${uncovered.join(', ')}`);
  return rules;
}

function ruleOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
): AccessRule | null {
  const own = field.extensions[ACCESS] ?? type.extensions[ACCESS];
  const rule = (own as AccessRule | undefined) ?? null;
  const isRoot =
    type === schema.getQueryType() ||
    type === schema.getMutationType() ||
    type === schema.getSubscriptionType();
  // Nothing is held before a root field.
  return isRoot && rule?.kind === 'inherited' ? null : rule;
}

function shieldRule<Context>(rule: AccessRule, gate: Gate<Context>): ShieldRule {
  if (rule.kind === 'anyone' || rule.kind === 'inherited') return shield.allow as unknown as ShieldRule;
  // What a rule throws the shield takes for a no, and would say that nobody is signed in; what it answers is kept.
  const answered = (_parent: unknown, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
    decide(rule, gate, context, info).catch((error: unknown) => error);
  // Uncached: a rule sees viewer and arguments alone, and the viewer is looked up once a request.
  return shield.rule({ cache: 'no_cache' })(answered as never);
}

/** Yes, or the error that says why not. */
async function decide<Context>(
  rule: AccessRule,
  gate: Gate<Context>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<true | Error> {
  if (rule.kind === 'anyone' || rule.kind === 'inherited') return true;
  // What takes a certain desk may leave more than an answer, e.g. an entry that it was read: there nobody is presumed.
  const asking = await (rule.kind === 'holds' ? gate.viewerOf(context) : gate.askingOf(context));
  if (!asking) return gate.unauthenticated();
  return mayCall(rule, asking) || gate.denied(context, info);
}

function mayCall(rule: AccessRule, { memberships }: Asking): boolean {
  if (rule.kind !== 'holds') return memberships.length > 0;
  return memberships.some(({ party, role }) =>
    rule.anyOf.some((desk) => desk.party === party && desk.role === role),
  );
}

/** Leaves out what would only say yes: the executor then calls those fields directly. */
function onlyDeciding(wrapped: IMiddlewareTypeMap, rules: Rules): IMiddlewareTypeMap {
  const left: Record<string, Record<string, IMiddlewareFunction>> = {};
  for (const [type, fields] of Object.entries(wrapped)) {
    const deciding = Object.entries(fields as Record<string, IMiddlewareFunction>).filter(([field]) => {
      const kind = rules.get(type)?.get(field)?.kind;
      return kind !== 'anyone' && kind !== 'inherited';
    });
    if (deciding.length > 0) left[type] = Object.fromEntries(deciding);
  }
  return left;
}
