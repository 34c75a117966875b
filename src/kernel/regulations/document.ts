import type { CivilDate } from '../calendar/index.js';
import type { Text } from '../i18n/index.js';

/** One rule of a document. */
export interface ProvisionContent {
  /** The article that holds it, e.g. 第十二条; several rules may share one. */
  readonly article: string;
  /** The official text, word for word; absent where it is not reproduced. */
  readonly text?: string;
  /** What the software does with it. */
  readonly summary: Text;
}

/** A regulation, with the rules that the software acts on by their ids. */
export interface DocumentData<Id extends string = string> {
  /** What the ids of its provisions begin with, e.g. `CC`. */
  readonly prefix: string;
  readonly title: Text;
  /** The number under which it was issued, e.g. 长政办发〔2018〕22号. */
  readonly reference: string;
  readonly inForceFrom: CivilDate;
  /** Its last day in force; absent where none is set. */
  readonly inForceTo?: CivilDate;
  readonly provisions: Readonly<Record<Id, ProvisionContent>>;
}

/** States a document; the ids of its provisions become part of `ProvisionId`, and begin with its prefix. */
export function defineDocument<const Prefix extends string, Id extends `${NoInfer<Prefix>}-${string}`>(
  data: DocumentData<Id> & { readonly prefix: Prefix },
): DocumentData<Id> {
  return data;
}

/** Reads articles word for word from a document's texts. */
export function quote<Article extends string>(
  articles: Readonly<Record<Article, string>>,
): (article: Article, summary: Text) => ProvisionContent {
  return (article, summary) => ({ article, text: articles[article], summary });
}
