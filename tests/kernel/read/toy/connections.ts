import sql from 'sql-template-tag';
import { Connection, connection, extend, List } from '../../../../src/kernel/read/index.js';
import { Leave, Matter, Note, Office, Purchase, Turn } from './entities.js';

/** A connection over a concrete type whose columns lie in two tables. */
export const Purchases = connection(() => Purchase, {
  name: 'Purchase',
  label: { en: 'purchases', zh: '采购' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '立案时间' } },
    CLOSED_AT: { by: 'closedAt', label: { en: 'date of closing', zh: '结案时间' } },
    AMOUNT: { by: 'amount', label: { en: 'amount', zh: '金额' } },
  },
  defaultOrder: 'OPENED_AT_ASC',
  filters: {
    states: {
      type: () => [String],
      description: 'In these states. 状态',
      sql: (value: string[], row) => sql`${row('state')} = any(${value})`,
    },
    atLeast: {
      type: () => String,
      description: 'From this amount. 金额下限',
      sql: (value: string, row) => sql`${row('amount')} >= ${value}::numeric`,
    },
  },
});

/** A connection whose scope is the viewer's units, one branch each. */
export const Matters = connection(() => Matter, {
  name: 'Matter',
  label: { en: 'matters', zh: '事项' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '立案时间' } },
    CLOSED_AT: { by: 'closedAt', label: { en: 'date of closing', zh: '结案时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  branches: (viewer, row) => viewer.memberships.map(({ unitId }) => sql`${row('office')} = ${unitId}`),
});

/** What waits for the viewer's desks, soonest due first, read through another table. */
export const Inbox = connection<Matter, Turn>(() => Matter, {
  name: 'Inbox',
  label: { en: 'matters that wait', zh: '待办事项' },
  orderings: { DUE_AT: { by: 'dueAt', label: { en: 'due date', zh: '到期时间' } } },
  defaultOrder: 'DUE_AT_ASC',
  chooseOrder: false,
  filters: {
    state: {
      type: () => String,
      description: 'In this state. 状态',
      sql: (value: string, matter) => sql`${matter('state')} = ${value}`,
    },
  },
  branches: (viewer, turn) =>
    viewer.memberships.map(({ party, role }) => sql`${turn('desk')} = ${`${party}:${role}`}`),
  through: { entity: () => Turn, node: 'matter' },
});

/** Children that can grow. */
export const Notes = connection(() => Note, {
  name: 'Note',
  label: { en: 'notes', zh: '附注' },
  orderings: { AT: { by: 'at', label: { en: 'time', zh: '时间' } } },
  defaultOrder: 'AT_ASC',
  chooseOrder: false,
});

extend(Matter, 'noteLog', Connection(Notes, { by: 'matter', description: 'Notes by pages. 附注记录' }));
extend(Office, 'purchases', Connection(Purchases, { by: 'office', description: 'Its purchases. 采购' }));
extend(
  Office,
  'leaves',
  List(() => Leave, { by: 'office', description: 'Its leaves. 请假' }),
);
