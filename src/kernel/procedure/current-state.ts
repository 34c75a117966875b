import { Case } from '../cases/index.js';
import { Computed, extend } from '../read/index.js';
import { ProcedureStateType } from './procedure-types.js';
import { publishedState } from './publish.js';
import { procedureOf } from './registry.js';

extend(
  Case,
  'currentState',
  Computed<Case>(() => ProcedureStateType, {
    description: 'The state it is in, as its procedure states it: with its label and who must act. 当前状态',
    columns: ['procedure', 'state'],
    batch: async (rows, { language }) =>
      rows.map(({ procedure, state }) => publishedState(procedureOf(procedure), state, language)),
  }),
);
