import { declareRefusals } from '../../kernel/refusals/index.js';

/** What this module can say no with. */
export const operationRefusals = declareRefusals({
  NOTHING_AFFECTED: {
    en: 'Nothing is named that the fault affects: give at least one pool or system.',
    zh: '未填写受影响的范围:请至少填写一个资源池或应用系统。',
  },
  UNKNOWN_POOL: {
    en: 'There is no such pool: take its id from the list of pools.',
    zh: '没有该资源池,请从资源池列表中选择。',
  },
  SYSTEM_NOT_ON_CLOUD: {
    en: 'No system of this id has resources on the cloud: take its id from the list of resources.',
    zh: '没有使用政务云资源的该应用系统,请从云资源列表中选择。',
  },
  AHEAD_OF_CLOCK: {
    en: 'It lies in the future: give an instant that has come, now is {now}.',
    zh: '时间晚于当前时间 {now},请填写已发生的时间。',
  },
  ENDED_BEFORE_BEGAN: {
    en: 'The fault would be over before it began at {began}: give a later instant.',
    zh: '恢复时间不得早于故障发生时间 {began}。',
  },
});
