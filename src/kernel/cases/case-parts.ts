import sql from 'sql-template-tag';
import { extend, First, List } from '../read/index.js';
import { Case } from './case.js';
import { Deadline } from './deadline.js';
import { Decision } from './decision.js';
import { Material } from './material.js';

extend(
  Case,
  'deadlines',
  List(() => Deadline, {
    by: 'case',
    orderBy: [
      ['startedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'Every period that ran or runs on it. 办理期限',
  }),
);

extend(
  Case,
  'currentDeadline',
  First(() => Deadline, {
    by: 'case',
    where: (t) => sql`${t('metAt')} is null and ${t('cancelledAt')} is null`,
    orderBy: [
      ['startedAt', 'desc'],
      ['id', 'desc'],
    ],
    description: 'The period of whoever must act now. 当前期限',
  }),
);

extend(
  Case,
  'materials',
  List(() => Material, {
    by: 'case',
    orderBy: [
      ['attachedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The files put to it, with their earlier versions. 申报材料',
  }),
);

extend(
  Case,
  'decisions',
  List(() => Decision, {
    by: 'case',
    orderBy: [
      ['decidedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The decisions on it. 决定',
  }),
);
