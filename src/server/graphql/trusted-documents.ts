import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import { DomainError, forbidden, notFound } from '../../kernel/refusals/index.js';
import { InvalidSettings, type Settings } from '../../settings.js';
import { badRequest } from './errors.js';
import { oneMutation } from './limits.js';

/** What a request says of its document, in any transport: its text, or the id under which it is known here. */
export interface AskedDocument {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The documents that a deployment trusts: with them, nothing else runs, so that nobody sends a query that no
 * client of the city's was built with.
 */
export class TrustedDocuments {
  private constructor(private readonly documents: ReadonlyMap<string, string>) {}

  /**
   * Reads them from a file as code generators write it: each document by the SHA-256 of its text.
   * @throws InvalidSettings naming every fault: a hash that is none, or not its document's, and a document that
   *   could not be answered here
   */
  static load(file: string, schema: GraphQLSchema, settings: TrustSettings): TrustedDocuments {
    const given = readMap(file);
    const faults = Object.entries(given).flatMap(([hash, text]) =>
      faultsOf(hash, text, schema, settings).map((fault) => `  ${hash}: ${fault}`),
    );
    if (faults.length > 0) throw fault(file, `holds documents that cannot be trusted:\n${faults.join('\n')}`);
    return new TrustedDocuments(new Map(Object.entries(given)) as Map<string, string>);
  }

  /**
   * The text that a request is to run.
   * @throws DomainError FORBIDDEN for any other document, NOT_FOUND for an id that is not known here,
   *   BAD_USER_INPUT where id and text are of two documents
   */
  textOf(asked: AskedDocument): string {
    const id = idOf(asked);
    const sent = typeof asked.query === 'string' && asked.query !== '' ? hashOf(asked.query) : undefined;
    if (id === undefined && sent === undefined) throw forbidden(ONLY_TRUSTED);
    if (id !== undefined && sent !== undefined && id !== sent) throw badRequest(TWO_DOCUMENTS);
    const text = this.documents.get(id ?? sent ?? '');
    if (text !== undefined) return text;
    throw id === undefined ? forbidden(ONLY_TRUSTED) : unknownDocument(id);
  }
}

/** The settings that say what a document may be. */
export type TrustSettings = Pick<Settings, 'introspection' | 'queryMaxTokens'>;

const ONLY_TRUSTED = {
  zh: '本部署只执行受信任的查询文档:请发送其 documentId,或登记过的原文。',
  en: 'Only trusted documents run here: send the documentId of one, or its very text.',
};

const TWO_DOCUMENTS = {
  zh: 'documentId 与 query 不是同一文档,请只发送其一。',
  en: 'documentId and query are two documents: send one of them.',
};

function unknownDocument(id: string): DomainError {
  const shown = id.slice(0, 80);
  return notFound({ zh: `受信任的查询文档 ${shown}`, en: `a trusted document ${shown}` });
}

/** The id that a request names: `documentId`, bare or after `sha256:`, or Apollo's persisted query. */
function idOf({ documentId, extensions }: AskedDocument): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const persisted = fieldOf(extensions, 'persistedQuery');
  const hash = fieldOf(persisted, 'sha256Hash');
  return typeof hash === 'string' ? hash : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readMap(file: string): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw fault(file, `cannot be read: ${(error as Error).message}`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw fault(file, 'must hold one JSON object: documents by the SHA-256 of their text');
  }
  return given as Record<string, unknown>;
}

function faultsOf(hash: string, text: unknown, schema: GraphQLSchema, settings: TrustSettings): string[] {
  if (!SHA256.test(hash)) return ['is no SHA-256 in hexadecimal'];
  if (typeof text !== 'string') return ['is not the text of a document'];
  if (hashOf(text) !== hash) return [`is not the SHA-256 of its document, which is ${hashOf(text)}`];
  const rules: ValidationRule[] = [...specifiedRules, oneMutation];
  if (!settings.introspection) rules.push(NoSchemaIntrospectionCustomRule);
  try {
    const document = parse(text, { maxTokens: settings.queryMaxTokens });
    return validate(schema, document, rules).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}

function fault(file: string, what: string): InvalidSettings {
  return new InvalidSettings(`TRUSTED_DOCUMENTS: ${file} ${what}`);
}
