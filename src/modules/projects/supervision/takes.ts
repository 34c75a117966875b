import { day, oneOf, optional, prose, reference } from '../../../kernel/procedure/index.js';
import { type FindingName, findings as findingNames } from './laws.js';

/** On what something was found: a project or a system, one of them. */
export const subject = {
  projectId: optional(reference({ en: 'The project on which it was found', zh: '项目' })),
  systemId: optional(reference({ en: 'The system on which it was found', zh: '应用系统' })),
};

/** What was found, of the kinds that the rule book knows. */
export const finding = oneOf<FindingName>(findingNames, { en: 'What was found', zh: '监督发现' });

/** What was found and what is to be done about it. */
export const said = {
  findings: prose({ en: 'What was found, in detail', zh: '发现的问题' }),
  demands: prose({ en: 'What is to be put right', zh: '整改要求' }),
};

/** The last day on which it can be put right. */
export const until = day({ en: 'The last day to put it right', zh: '整改截止日期' });

/** Why something is done. */
export const reason = prose({ en: 'Why', zh: '理由' });

/** A written opinion. */
export const opinion = prose({ en: 'The written opinion', zh: '意见' });
