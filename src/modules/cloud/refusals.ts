import { declareRefusals } from '../../kernel/refusals/index.js';

/** What this module can say no with. */
export const cloudRefusals = declareRefusals({
  SYSTEM_CLASSIFIED: {
    en: 'The system is classified: classified systems never run on the government cloud.',
    zh: '该系统为涉密系统,不得使用政务云。',
  },
  GRADE_ABOVE_CLOUD: {
    en: 'The system’s MLPS grade {grade} is above the cloud’s own grade {cloud}.',
    zh: '该系统等级保护{grade}级,高于政务云自身等级保护{cloud}级。',
  },
  SYSTEM_PLACEMENT: {
    en: 'An application is for a system that is planned or legacy; this one is: {placement}.',
    zh: '使用申请仅适用于规划中或自有机房的系统,该系统为“{placement}”。',
  },
  PROJECT_OF_ANOTHER: {
    en: 'The project is none of the unit’s: name one of its own.',
    zh: '该项目不属于本单位,请填写本单位的项目。',
  },
  PROJECT_OF_ANOTHER_SYSTEM: {
    en: 'The project is for another system: name one for this system, or one that has no system yet.',
    zh: '该项目对应其他应用系统,请填写本系统的项目或尚未关联系统的项目。',
  },
  REQUEST_UNDER_WAY: {
    en: 'The system has another submitted, unfinished request.',
    zh: '该系统已有其他已提交且未办结的申请。',
  },
  NO_LINES: {
    en: 'The resource list is empty: add at least one line.',
    zh: '资源清单为空,请至少填写一项。',
  },
  LINE_QUANTITY: {
    en: 'An application asks for at least 1 of each line.',
    zh: '使用申请每项资源的数量至少为 1。',
  },
  LINE_UNKNOWN: {
    en: 'The request has no line {line}.',
    zh: '申请中没有资源条目 {line}。',
  },
  GRANT_BEYOND_REQUEST: {
    en: 'No more than the {requested} asked for can be granted.',
    zh: '核准数量不得超过申请数量 {requested}。',
  },
  GRANT_REASON_MISSING: {
    en: 'Granting less than {before} needs a reason.',
    zh: '核准数量少于 {before} 的,须说明理由。',
  },
  NOTHING_GRANTED: {
    en: 'Nothing would be granted: reject or return the request instead.',
    zh: '未核准任何资源,请改为不予批准或退回。',
  },
  POOL_EXHAUSTED: {
    en: 'The pool of {kind} has {left} left, and {wanted} more would be granted.',
    zh: '资源池“{kind}”剩余 {left},不足以再核准 {wanted}。',
  },
  UNTIL_PASSED: {
    en: 'The new last day lies before today, {today}.',
    zh: '新的截止日期不得早于今日 {today}。',
  },
  TEST_PART_FAILED: {
    en: 'The unit itself reported that a part of the test failed: evaluate it as not passed.',
    zh: '申请单位报告部分测试未通过,不能评估为合格。',
  },
  LINE_NAMED_TWICE: {
    en: 'The line {line} is named twice.',
    zh: '资源条目 {line} 重复。',
  },
  NO_PROBLEM_REPORTED: {
    en: 'No delivery problem waits for an answer.',
    zh: '没有待答复的交付问题。',
  },
  PROBLEM_UNANSWERED: {
    en: 'The delivery problem reported before still waits for the office’s answer.',
    zh: '此前报告的交付问题尚待市电子政务办答复。',
  },
  EXTENSION_ASKED: {
    en: 'A request for more time already waits for its answer.',
    zh: '已有待答复的延长测试申请。',
  },
  NO_EXTENSION_ASKED: {
    en: 'No request for more time waits for an answer.',
    zh: '没有待答复的延长测试申请。',
  },
  NOT_CONNECTED: {
    en: 'The office has not confirmed the system’s connection to the sharing platform.',
    zh: '该系统接入共享平台尚未经市电子政务办确认。',
  },
  NO_UNIFIED_SIGN_ON: {
    en: 'The office has not confirmed the system’s connection to the unified sign-on.',
    zh: '该系统接入统一认证平台尚未经市电子政务办确认。',
  },
  BACKUP_NOT_CERTIFIED: {
    en: 'The system exists already: certify first that its data is backed up.',
    zh: '该系统为现有系统,请先确认数据已备份。',
  },
  NOTHING_TO_BACK_UP: {
    en: 'Only an existing system that moves to the cloud has data to back up first.',
    zh: '仅迁移上云的现有系统须事先备份数据。',
  },
  BACKED_UP_LATER: {
    en: 'A backup that is still to be made cannot be certified; today is {today}.',
    zh: '备份日期不得晚于今日 {today}。',
  },
  BACKUP_EVIDENCE_MISSING: {
    en: 'Attach the record of the backup.',
    zh: '请附送数据备份记录。',
  },
  NOT_RUNNING: {
    en: 'The system has no running resources on the cloud: there is nothing to change or to end.',
    zh: '该系统在政务云上没有正式运行的资源,无可变更或终止。',
  },
  CHANGES_NOTHING: {
    en: 'The system has exactly these resources already, and its MLPS grade is as it was.',
    zh: '所列资源与系统现有资源一致,且等级保护级别未变。',
  },
  RELEASES_ALL: {
    en: 'Nothing would be left: ask for the termination of the service instead.',
    zh: '变更后系统将没有任何资源,请改为提交终止申请。',
  },
  GRANT_BELOW_PRESENT: {
    en: 'Of {kind} the system has {present} and asks for {requested}: no less than {least} can be granted.',
    zh: '系统现有“{kind}”{present},申请 {requested},核准数量不得少于 {least}。',
  },
  GRANTS_CHANGE_NOTHING: {
    en: 'The system would keep exactly what it has: reject or return the request instead.',
    zh: '核准后系统资源没有变化,请改为不予批准或退回。',
  },
  ALREADY_MAJOR: {
    en: 'The change is major already.',
    zh: '该变更已属重大变更。',
  },
  NOT_MAJOR: {
    en: 'A minor change takes effect without a test: complete it.',
    zh: '一般变更无须测试,请直接完成变更。',
  },
  TEST_OUTSTANDING: {
    en: 'A major change takes effect only after its test was passed.',
    zh: '重大变更须通过测试后方可生效。',
  },
  STILL_ONLINE: {
    en: 'The system goes offline on {offlineOn}: a termination is submitted once it is offline.',
    zh: '系统将于 {offlineOn} 下线,下线后方可提交终止申请。',
  },
  DATA_NOT_MIGRATED: {
    en: 'The unit has not certified that the system’s data is migrated.',
    zh: '尚未确认系统数据已迁移。',
  },
  DATA_NOT_BACKED_UP: {
    en: 'The unit has not certified that the system’s data is backed up.',
    zh: '尚未确认系统数据已备份。',
  },
});
