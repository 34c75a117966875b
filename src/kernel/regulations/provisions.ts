import type { DocumentData } from './document.js';
import { administrativeLicensing2019 } from './documents/administrative-licensing-2019.js';
import { changshaCloud2018 } from './documents/changsha-cloud-2018.js';
import { changshaStandards2018 } from './documents/changsha-standards-2018.js';
import { changshaSharing2018 } from './documents/changsha-sharing-2018.js';
import { civilCode2020 } from './documents/civil-code-2020.js';
import { creditCode2015 } from './documents/credit-code-2015.js';
import { informatizationRegulation } from './documents/informatization-regulation.js';
import { xiangtanEgov2012 } from './documents/xiangtan-egov-2012.js';
import { yongchengProjects2020 } from './documents/yongcheng-projects-2020.js';
import { yueyangPowers2016 } from './documents/yueyang-powers-2016.js';

/** Every document of the rule book; a later chapter adds its own here. */
const DOCUMENTS = [
  changshaCloud2018,
  changshaSharing2018,
  changshaStandards2018,
  yongchengProjects2020,
  xiangtanEgov2012,
  yueyangPowers2016,
  informatizationRegulation,
  administrativeLicensing2019,
  civilCode2020,
  creditCode2015,
] as const;

type IdOf<Data> = Data extends DocumentData<infer Id> ? Id : never;

/** The id of a provision in the rule book: its document's prefix and its article, e.g. `CC-12a`. */
export type ProvisionId = IdOf<(typeof DOCUMENTS)[number]>;

/** The documents as data, in the order of the rule book. */
export const documents: readonly DocumentData[] = DOCUMENTS;

/** Cites a provision; an id that the rule book has not does not compile. */
export function cite<const Id extends ProvisionId>(id: Id): Id {
  return id;
}

/** The document that holds a provision. */
export function documentOf(id: ProvisionId): DocumentData {
  const document = documents.find(({ provisions }) => id in provisions);
  if (!document) throw new RangeError(`the rule book has no provision ${id}`);
  return document;
}
