import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What acceptance can be refused with. */
export const acceptanceRefusals = declareRefusals({
  ARCHIVE_NOT_ACCEPTED: {
    en: 'The archive has not examined the project yet: record its acceptance first.',
    zh: '尚未进行档案验收,请先登记档案验收结果。',
  },
  ARCHIVE_NOT_PASSED: {
    en: 'The archive’s acceptance was not passed: have the archive put right and record its acceptance anew.',
    zh: '档案验收不合格,请整改后重新登记档案验收结果。',
  },
  CATALOGUE_NOT_READY: {
    en: 'The project’s catalogue is not confirmed to be in the sharing platform with working interfaces: enter it there, then the authority confirms it.',
    zh: '尚未确认项目信息资源目录已纳入共享平台且接口可用,请纳入后由主管部门确认。',
  },
  SYSTEM_NOT_CONNECTED: {
    en: 'The project’s system is not connected to the sharing platform: connect it, then the office confirms that.',
    zh: '项目的应用系统尚未接入共享平台,请接入后由市电子政务办确认。',
  },
  PANEL_WITHOUT_LEAD: {
    en: 'Nobody who leads the panel for the authority has given an opinion: record it.',
    zh: '主管部门牵头的验收组成员尚未发表意见,请登记其意见。',
  },
  PANEL_WITHOUT_DEPARTMENT: {
    en: 'No department concerned has given an opinion: record one.',
    zh: '有关部门的验收组成员尚未发表意见,请登记其意见。',
  },
  PANEL_TOO_SMALL: {
    en: '{heard} of the panel have given an opinion, at least {least} must.',
    zh: '验收组仅有 {heard} 人发表意见,至少须有 {least} 人。',
  },
  PANEL_AGAINST: {
    en: '{inFavour} of {heard} would accept; more than {share} % must, or it is failed and put right.',
    zh: '验收组 {heard} 人中 {inFavour} 人同意,未超过 {share}%,不能通过验收,应限期整改。',
  },
  PANEL_MEMBER_TWICE: {
    en: '{member} has spoken in this round already.',
    zh: '{member} 在本轮已登记意见。',
  },
  MEMBER_HAS_INTEREST: {
    en: 'Who works for “{workplace}” has an interest: record that the member stands back.',
    zh: '“{workplace}”与项目有利害关系,其人员应当回避,请登记为回避。',
  },
  RECUSED_MEMBER_SPEAKS: {
    en: 'A member who stands back gives no opinion: leave it out.',
    zh: '回避的成员不得发表意见,请去掉意见和结论。',
  },
  PANEL_OPINION_MISSING: {
    en: 'A member without an interest gives an opinion and says whether to accept.',
    zh: '无利害关系的成员须填写意见和结论。',
  },
  ACCEPTANCE_APPLIED_FOR: {
    en: 'The acceptance has been applied for already: there is nothing to put off.',
    zh: '已申请验收,无需延期。',
  },
  EXTENSION_PENDING: {
    en: 'Another application for more time is pending: wait for its answer, or withdraw it.',
    zh: '已有待答复的延期验收申请,请待答复或先撤回。',
  },
  PROJECT_NOT_ACCEPTED: {
    en: 'The project “{project}” builds this system and is not accepted (“{stage}”): nothing goes into use before its acceptance.',
    zh: '建设该系统的项目“{project}”尚未验收(当前阶段:{stage}),未经验收不得投入使用。',
  },
});
