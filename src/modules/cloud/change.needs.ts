import { given, need } from '../../kernel/procedure/index.js';
import type { Blocker } from '../../kernel/refusals/index.js';
import { changeOf } from './change.facts.js';
import { differs } from './increases.js';
import { mayGrow } from './concerned.js';
import { mayRunOnCloud, missingOfApplication, onlyRequestOfSystem, runsOnCloud } from './needs.js';

/** The change changes something, and leaves the system with something (CC-15a). */
export const changesSomething = need(changeOf, (change) => {
  const targets = change.lines.map((line) => ({ line, quantity: line.requested }));
  const blockers: Blocker[] = [];
  if (!change.gradeChanged && !differs(targets, change.holdings))
    blockers.push({ code: 'CHANGES_NOTHING', provision: 'CC-15a' });
  if (change.lines.length > 0 && change.releasesAll)
    blockers.push({ code: 'RELEASES_ALL', provision: 'CC-16a' });
  return blockers;
});

/** A major change repeats the materials of CC-11 (CC-15b). */
export const majorRepeatsMaterials = need(changeOf, (change) =>
  change.asksMajor ? missingOfApplication(change.materials, 'CC-15b') : [],
);

/** It is a minor change, which the office can still raise (CC-15b). */
export const isMinor = need(changeOf, (change) =>
  change.major ? [{ code: 'ALREADY_MAJOR', provision: 'CC-15b' }] : [],
);

/** It is a major change, which is tested before it takes effect (CC-15b). */
export const isMajor = need(changeOf, (change) =>
  change.major ? [] : [{ code: 'NOT_MAJOR', provision: 'CC-15b' }],
);

/** A major change has passed its test (CC-15b). */
export const testedIfMajor = need(changeOf, (change) =>
  change.major && !change.tested ? [{ code: 'TEST_OUTSTANDING', provision: 'CC-15b' }] : [],
);

/** What the submission of a change needs. */
export const toChange = [
  mayRunOnCloud,
  runsOnCloud,
  mayGrow,
  changesSomething,
  majorRepeatsMaterials,
  onlyRequestOfSystem,
];

/** The change is a major one. */
export const major = given({ en: 'the change is major', zh: '重大变更' }, changeOf, (change) => change.major);

/** A material of CC-11 has not been put to the change. */
export const lacksMaterials = given(
  { en: 'a material is missing', zh: '缺少材料' },
  changeOf,
  (change) => missingOfApplication(change.materials, 'CC-15b').length > 0,
);
