import {
  committee,
  declareOperation,
  flag,
  inputShape,
  listOf,
  oneOf,
  optional,
  prose,
  reference,
  takeSteps,
  whole,
} from '../../../kernel/procedure/index.js';
import { MOST_NAMED } from './most-named.js';
import { PlanDeclaration } from './plan-declaration.js';
import { planOutcomes } from './texts.js';

/** The step behind each outcome of a listed decision. */
const STEPS = {
  CONFIRMED: 'confirmPlanDeclaration',
  REFUSED: 'refusePlanDeclaration',
  REFERRED_BACK: 'referPlanDeclarationBack',
} as const;

const MAX_VERSION = 2_147_483_647;

const decisionInput = inputShape(
  'PlanDecisionInput',
  { en: 'What the committee decides on one declaration', zh: '单项审定意见' },
  {
    id: reference({ en: 'The declaration', zh: '项目计划申报' }),
    version: whole({ en: 'The version of the case last seen', zh: '所见版本' }, 0, MAX_VERSION),
    outcome: oneOf<keyof typeof STEPS>(planOutcomes, { en: 'How it decides', zh: '审定结果' }),
    ppp: optional(
      flag({
        en: 'Whether it shall be built with private capital; only of what is confirmed',
        zh: '是否以PPP模式建设',
      }),
    ),
    opinion: prose({ en: 'The written opinion', zh: '意见' }),
  },
);

/** The committee decides on a list of declarations at once: each with its outcome, all of it or nothing (CC-17, CC-18). */
declareOperation({
  name: 'decidePlanDeclarations',
  text: { en: 'Decides on a list of plan declarations, each with its outcome', zh: '集中审定项目计划' },
  by: [committee('DECIDER')],
  takes: { decisions: listOf(decisionInput, { en: 'The decisions', zh: '审定清单' }, 1, MOST_NAMED) },
  basis: 'CC-17',
  payload: { field: 'planDeclarations', type: () => PlanDeclaration, several: true },
  does: async (into, { decisions }) => {
    await takeSteps(
      into,
      decisions.map(({ id, version, outcome, ppp, opinion }, index) => {
        const confirmed = outcome === 'CONFIRMED' ? { ppp: ppp ?? false } : { ppp };
        const input = { id, version, opinion, ...confirmed };
        return { name: STEPS[outcome], input, path: `input.decisions.${index}` };
      }),
    );
    return { id: decisions.map(({ id }) => id).join(','), unitId: null };
  },
});
