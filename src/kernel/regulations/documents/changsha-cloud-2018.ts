import { defineDocument, quote } from '../document.js';
import { articles } from './changsha-cloud-2018.articles.js';

const provision = quote(articles);

/**
 * 长沙市政务云管理暂行办法. Where a summary says "house rule" the article creates the matter and the
 * software's own rule keeps it in order; the article itself does not say so.
 */
export const changshaCloud2018 = defineDocument({
  prefix: 'CC',
  title: {
    zh: '长沙市政务云管理暂行办法',
    en: 'Interim Measures of Changsha for the Administration of the Government Cloud',
  },
  reference: '长政办发〔2018〕22号',
  inForceFrom: '2018-06-12',
  provisions: {
    'CC-2': provision('第二条', {
      zh: '登记应用系统并区分是否涉密；涉密系统不得申请使用政务云。',
      en: 'Systems are registered as classified or not; a classified system may not apply for the cloud.',
    }),
    'CC-3': provision('第三条', {
      zh: '自建机房、自购硬件软件、专线或互联网出口须有法律法规、政府规章或上级文件依据，由单位申请，主管部门审核，委员会批准。',
      en: 'An own machine room, own hardware or software, network line or internet egress needs a law, a rule or a document of a superior: the unit applies, the authority reviews, the committee decides.',
    }),
    'CC-4': provision('第四条', {
      zh: '新的非涉密系统上云；等级保护四级（含）以上的现有系统不强制迁移，超出政务云自身等级的不予上云（内部规则）。',
      en: 'New unclassified systems go on the cloud; existing ones of MLPS grade 4 and above need not move, and are refused while above the grade of the cloud itself (house rule).',
    }),
    'CC-4b': provision('第四条', {
      zh: '现有系统因特殊原因无法迁移的，由单位申请，主管部门审核，委员会批准；免于上云只能由此决定产生。',
      en: 'An existing system that cannot move for a special reason is exempt by this way alone: the unit applies, the authority reviews, the committee decides.',
    }),
    'CC-6': provision('第六条', {
      zh: '委员会决定例外事项和计划。',
      en: 'The committee decides exceptions and plans.',
    }),
    'CC-7': provision('第七条', {
      zh: '数据资源主管部门规划、监督、考核；市电子政务办受理、审核并承担日常运行管理。',
      en: 'The authority plans, supervises and assesses; the office admits, reviews and runs the cloud day to day.',
    }),
    'CC-8': provision('第八条', {
      zh: '单位提出本单位系统的申请，并对其可用性和安全性负责。',
      en: 'A unit applies for its own systems and answers for their availability and security.',
    }),
    'CC-9': provision('第九条', {
      zh: '服务提供商开通、运行和维护云资源。',
      en: 'The provider provisions, operates and maintains the resources.',
    }),
    'CC-10': provision('第十条', {
      zh: '办件按申请、受理、审核、测试、开通、变更和终止环节流转；批准前申请单位可以撤回（内部规则）。',
      en: 'A case moves through application, admission, review, test, opening, change and termination; before approval its unit may withdraw it (house rule).',
    }),
    'CC-11': provision('第十一条', {
      zh: '缺少建设方案、性能和安全自测报告或资源需求的，不能提交。',
      en: 'An application without construction plan, performance and security self-test report and resource list cannot be submitted.',
    }),
    'CC-12a': provision('第十二条', {
      zh: '市电子政务办在3个工作日内受理或不予受理；不予受理须写明意见，单位修改后重新提交同一办件，每一轮均留存。',
      en: 'The office admits or declines within 3 working days; declining needs a written opinion, and the unit resubmits the same case, every round of which is kept.',
    }),
    'CC-12b': provision('第十二条', {
      zh: '受理后2个工作日内提出审核意见；批准时逐项核定资源数量，少于申请的须说明理由。',
      en: 'The review opinion is given within 2 working days of admission; approval sets the quantity of each line, with a reason where it is less than requested.',
    }),
    'CC-13a': provision('第十三条', {
      zh: '服务提供商在批准后2个工作日内交付测试环境并列明交付内容；不能交付的报告问题，期限继续计算，由市电子政务办处理。',
      en: 'The provider delivers the test environment within 2 working days of approval, naming what it delivered; if it cannot it reports the problem, its clock goes on and the office must act.',
    }),
    'CC-13b': provision('第十三条', {
      zh: '自交付起测试15个自然日；可以提前报告，经市电子政务办同意可以延长，次数不限。',
      en: 'Testing lasts 15 natural days from delivery; an earlier report is welcome, and the office may agree to extensions, more than once.',
    }),
    'CC-14a': provision('第十四条', {
      zh: '测试评估合格并经审定后，服务提供商开通试用环境；试运行后由市电子政务办决定正式上线。',
      en: 'Once the test is passed and confirmed the provider opens the trial environment; after the trial the office decides on going live.',
    }),
    'CC-14b': provision('第十四条', {
      zh: '试运行不少于30个自然日，期满前不得提交试运行报告；退回试运行不重新起算。',
      en: 'The trial lasts at least 30 natural days and cannot be reported on before; sending back to trial does not restart it.',
    }),
    'CC-14c': provision('第十四条', {
      zh: '按正常运行所需的合理值分配资源，且不得超过资源池余量。',
      en: 'Resources are granted at the reasonable value for normal operation, never beyond what the pool has left.',
    }),
    'CC-14d': provision('第十四条', {
      zh: '批准即在资源池中预留净增量；同一资源在测试、试运行和正式运行中只计一次（内部规则）。',
      en: 'Approval reserves the net increase in the pool; one resource through test, trial and running is counted once (house rule).',
    }),
    'CC-15a': provision('第十五条', {
      zh: '正式运行中的资源变更，市电子政务办在5个工作日内审核，审核通过后服务提供商在3个工作日内完成。',
      en: 'A change to running resources is reviewed by the office within 5 working days and completed by the provider within 3 of its approval.',
    }),
    'CC-15b': provision('第十五条', {
      zh: '重大变更须重新提交第十一条的材料并通过性能和安全测试；何为重大由参数规定，市电子政务办可说明理由从严认定（内部规则）。',
      en: 'A major change repeats the materials of article 11 and passes performance and security tests; what is major is a parameter, and the office may raise a change with a reason (house rule).',
    }),
    'CC-15c': provision('第十五条', {
      zh: '同一系统同时只能有一件已提交未办结的申请，草稿不限（内部规则）。',
      en: 'A system has one submitted, unfinished request at a time; drafts are free (house rule).',
    }),
    'CC-16a': provision('第十六条', {
      zh: '单位做好系统下线和数据迁移备份后提交终止申请，市电子政务办在5个工作日内审核。',
      en: 'A unit asks for termination once its system is offline and its data migrated and backed up; the office reviews within 5 working days.',
    }),
    'CC-16b': provision('第十六条', {
      zh: '服务提供商在3个工作日内回收资源，终止服务；回收的资源重新可用。',
      en: 'The provider reclaims the resources within 3 working days and the service ends; what is reclaimed is free in its pool again.',
    }),
    'CC-16c': provision('第十六条', {
      zh: '批准后单位或市电子政务办可以说明理由取消办件；已交付的资源由服务提供商回收，运行中的资源不受影响（内部规则）。',
      en: 'After approval the unit or the office may cancel with a reason; what was delivered is reclaimed by the provider, running resources stay (house rule).',
    }),
    'CC-17': provision('第十七条', {
      zh: '每年6月1日至8月31日申报下一年度项目计划并提交材料，主管部门审核，委员会审定后列入全市政府投资项目计划；按期申报的可补正至9月30日（内部规则）。',
      en: 'Next year’s projects are declared with their materials from 1 June to 31 August, reviewed by the authority and confirmed by the committee, and so enter the city’s plan; what was declared in time is corrected until 30 September (house rule).',
    }),
    'CC-18': provision('第十八条', {
      zh: '能够产生经济效益的项目由委员会审定以PPP模式建设，其他项目在主管部门统筹下建设。',
      en: 'A project that can earn is marked PPP by the committee; others are built under the authority’s coordination.',
    }),
    'CC-19': provision('第十九条', {
      zh: '单位对本单位应用上云负责；主管部门协调、监督和指导，可查看逾期未迁移的系统。',
      en: 'Each unit answers for moving its applications; the authority coordinates and supervises, and sees which are past their planned date.',
    }),
    'CC-20b': provision('第二十条', {
      zh: '上线前系统须接入统一认证平台；登录使用统一认证，人员由各单位管理员分级管理。',
      en: 'A system joins the unified sign-on before going live; people sign in through it, and each unit administers its own members.',
    }),
    'CC-21': provision('第二十一条', {
      zh: '单位测试功能、性能、数据完整性和安全并报告；市电子政务办评估，不合格的写明调整要求并退回测试。',
      en: 'The unit tests function, performance, data integrity and security and reports; the office evaluates, and a failed system goes back to testing with what to adjust.',
    }),
    'CC-22': provision('第二十二条', {
      zh: '迁移前单位须备份数据并提交凭证；正式上线后原系统至少保留两个月，期满后单位提交原系统完整资源清单，由市电子政务办提出利旧意见，市财政局按资产管理规定确认处置。',
      en: 'Before a migration the unit backs its data up, with evidence; after the go-live the old system is kept for at least two months, then the unit files its complete resource list, the office says what is used again and the finance bureau confirms the disposal.',
    }),
    'CC-23': provision('第二十三条', {
      zh: '政务APP随其应用系统登记，统一通过政务云应用市场分发、更新和下架。',
      en: 'A mobile app is registered with its system, and distributed, updated and withdrawn through the cloud’s app market.',
    }),
    'CC-26b': provision('第二十六条', {
      zh: '未编制信息资源目录并接入信息资源的单位，暂停信息化项目审批，已建项目不安排运维经费，在建项目不得竣工验收。',
      en: 'A unit without catalogue, or not connected with its resources, gets no project approved, no operating money for what is built and no acceptance of what is being built.',
    }),
    'CC-27': provision('第二十七条', {
      zh: '上线前系统须接入共享平台。',
      en: 'A system joins the sharing platform before going live.',
    }),
    'CC-30': provision('第三十条', {
      zh: '服务提供商每月向市电子政务办（全市）和各使用单位（本单位）提供运行维护报告、资源使用情况和优化建议；次月第5个工作日前提交（内部规则）。',
      en: 'Every month the provider gives the office (on the whole cloud) and each unit (on its own) a report on operation, resource use and what to optimise or adjust, by the 5th working day of the next month (house rule).',
    }),
    'CC-31a': provision('第三十一条', {
      zh: '资源接近系统容量70%时及时预警：使用或分配达到该比例，或接近（65%，或预测30日内将达到），系统自动预警；监控数据中断也预警（内部规则）。',
      en: 'When resources approach 70 % of capacity the warning is raised at once: by use or by allocation, and already on the approach (65 %, or a forecast to reach it within 30 days); so is monitoring that falls silent (house rule).',
    }),
    'CC-31b': provision('第三十一条', {
      zh: '市电子政务办及时启动扩容措施：确认、制定方案、实施、完成；逾期未处理的报上级；使用和分配均低于解除水平后由系统解除（内部规则）。',
      en: 'The office starts expansion measures promptly: it acknowledges, plans and carries them out; what stays unanswered goes to its superior; the system resolves the warning once use and allocation are below the release level (house rule).',
    }),
    'CC-31c': provision('第三十一条', {
      zh: '影响使用单位业务的故障及时告知市电子政务办和各受影响单位，跟踪处置直至恢复并提交总结报告（期限为内部规则）。',
      en: 'A fault that affects units is announced at once to the office and to each unit affected, and followed until it is over and reported on (the periods are house rules).',
    }),
    'CC-32': provision('第三十二条', {
      zh: '单位合理使用云资源：按实际使用情况逐项显示闲置和配置过度的资源；没有监控数据的为未知（内部规则）。',
      en: 'Units use resources reasonably: by what is really used, each resource shows as idle, over-provisioned or fit, and as unknown where data is missing (house rule).',
    }),
    'CC-36': provision('第三十六条', {
      zh: '未经授权不得读取其他单位数据；读取受限数据和每项决定均留有不可篡改的记录。',
      en: 'Nobody reads the data of another unit without authorisation; reads of restricted data and every decision leave a record that cannot be altered unnoticed.',
    }),
    'CC-36b': provision('第三十六条', {
      zh: '任何人不得对本单位的办件，或本人起草、修改、提交、报告过的办件作出决定（内部规则）。',
      en: 'Nobody decides a case of a unit they belong to, nor one they drafted, revised, submitted or reported on (house rule).',
    }),
    'CC-40': provision('第四十条', {
      zh: '上线须有等级保护自主定级、认可机构出具的性能和安全测试报告，以及备案证明（二级起，内部规则）。',
      en: 'Going live needs the MLPS self-grading, a performance and security test report of an accredited body, and the filing certificate (from grade 2, house rule).',
    }),
    'CC-45b': provision('第四十五条', {
      zh: '云资源使用效率（是否闲置或配置过度）按系统和单位汇总，纳入年度考核。',
      en: 'The efficiency of resource use, that is what is idle or over-provisioned, is shown by system and by unit for the yearly assessment.',
    }),
    'CC-46': provision('第四十六条', {
      zh: '上云应用未达到绩效目标的限期整改；整改不到位的，暂缓提供基础资源，暂缓安排运维经费。',
      en: 'A cloud application that misses its goals is put right by a date; else it gets no more base resources and no operating money.',
    }),
    'CC-49': provision('第四十九条', {
      zh: '现有系统的建设及运维经费经委员会审核；新建系统由委员会汇总审核后编报年度计划，报市政府批准后由市财政统筹安排。',
      en: 'Money for existing systems passes the committee’s review; new systems go from the committee’s plan through the city government to the finance bureau.',
    }),
    'CC-50': provision('第五十条', {
      zh: '各单位每年10月申报下年度云资源增量；主管部门在11月前评估汇总使用结算量，委员会审核后由市财政纳入下一年度预算。',
      en: 'Every October the units declare next year’s resource growth; before 1 November the authority sums up use and settlement; the committee reviews; the finance bureau enters it in the next budget.',
    }),
    'CC-50a': provision('第五十条', {
      zh: '单位有经审核的年度资源计划的，其申请从计划中列支；超出计划的提示审核人员，不予拒绝（内部规则）。',
      en: 'Requests draw on the unit’s approved yearly plan where there is one; what exceeds it is flagged to the reviewer, never refused (house rule).',
    }),
    'CC-52': provision('第五十二条', {
      zh: '区县（市）和园区按同样要求使用市级政务云，单位按市、区县、部门成树。',
      en: 'Districts and parks use the city cloud on the same terms: units form a tree of city, district and bureau.',
    }),
  },
});
