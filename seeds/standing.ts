import type { PathName } from './paths.js';

/** Where a system's case stands when the seeded year ends. */
export interface Standing {
  readonly path: PathName;
  /** How many steps of the path were taken after the draft. */
  readonly steps: number;
  /** Working days since the last of them. */
  readonly idle: number;
  /** Whether it ran in its unit's own machine room before. */
  readonly legacy?: true;
}

/** The cases that somebody finds on a desk, by system: one for every state in which a case waits, in time and late. */
export const STANDING: Readonly<Record<string, Standing>> = {
  // Applications
  职业培训管理系统: { path: 'APPLY', steps: 0, idle: 2 },
  劳动监察系统: { path: 'APPLY', steps: 1, idle: 1 },
  社会组织管理系统: { path: 'APPLY', steps: 1, idle: 6 },
  卫生监督系统: { path: 'APPLY_DECLINED', steps: 2, idle: 3 },
  校园安全平台: { path: 'APPLY_DECLINED', steps: 3, idle: 1 },
  出租车管理系统: { path: 'APPLY', steps: 2, idle: 1 },
  公交调度系统: { path: 'APPLY', steps: 3, idle: 4 },
  医疗影像云: { path: 'APPLY_PROBLEM', steps: 4, idle: 1 },
  就业服务平台: { path: 'APPLY', steps: 4, idle: 5 },
  养老服务系统: { path: 'APPLY', steps: 4, idle: 14 },
  教师培训系统: { path: 'APPLY_RETESTED', steps: 6, idle: 4 },
  家庭医生签约系统: { path: 'APPLY_EXTENDED', steps: 5, idle: 1 },
  交通运行监测平台: { path: 'APPLY', steps: 5, idle: 1 },
  房屋网签备案系统: { path: 'APPLY', steps: 6, idle: 1 },
  疫苗接种预约系统: { path: 'APPLY', steps: 7, idle: 12 },
  入学报名系统: { path: 'APPLY', steps: 8, idle: 1 },
  江滨区教研平台: { path: 'APPLY', steps: 8, idle: 9 },
  工程质量监督系统: { path: 'APPLY_RECLAIMED', steps: 5, idle: 1 },
  停车诱导系统: { path: 'APPLY_CANCELLED', steps: 4, idle: 60 },
  物业管理平台: { path: 'APPLY_RECLAIMED', steps: 6, idle: 70 },
  // What went live from a machine room of its own, with what is left there
  星湖区企业登记档案系统: { path: 'APPLY', steps: 9, idle: 20, legacy: true },
  星湖区中介服务超市: { path: 'APPLY', steps: 9, idle: 60, legacy: true },
  星湖区政务大厅叫号系统: { path: 'APPLY', steps: 9, idle: 65, legacy: true },
  星湖区证照库: { path: 'APPLY', steps: 9, idle: 72, legacy: true },
  星湖区电子监察系统: { path: 'APPLY', steps: 9, idle: 92, legacy: true },
  公积金查询系统: { path: 'APPLY_WITHDRAWN', steps: 2, idle: 25 },
  教育资源共享库: { path: 'APPLY_REJECTED', steps: 3, idle: 50 },
  // Changes
  人才公共服务平台: { path: 'CHANGE', steps: 0, idle: 1 },
  社会保险经办平台: { path: 'CHANGE', steps: 1, idle: 2 },
  经济运行监测系统: { path: 'CHANGE', steps: 1, idle: 8 },
  急救指挥调度系统: { path: 'CHANGE_RETURNED', steps: 2, idle: 2 },
  智慧教育平台: { path: 'CHANGE', steps: 2, idle: 5 },
  道路运政管理系统: { path: 'CHANGE_PROBLEM', steps: 3, idle: 1 },
  全民健康信息平台: { path: 'MAJOR', steps: 3, idle: 4 },
  城市运行管理平台: { path: 'MAJOR', steps: 4, idle: 1 },
  医疗保障信息平台: { path: 'MAJOR', steps: 5, idle: 1 },
  应急指挥平台: { path: 'MAJOR_RECLAIMED', steps: 4, idle: 1 },
  环境质量监测平台: { path: 'CHANGE_RAISED', steps: 2, idle: 2 },
  电梯应急处置平台: { path: 'CHANGE_REJECTED', steps: 2, idle: 12 },
  价格监测系统: { path: 'CHANGE_WITHDRAWN', steps: 2, idle: 15 },
  河长制管理平台: { path: 'CHANGE_CANCELLED', steps: 3, idle: 9 },
  // Terminations
  劳动人事仲裁系统: { path: 'TERMINATE', steps: 0, idle: 1 },
  区政务服务系统: { path: 'TERMINATE', steps: 1, idle: 2 },
  会展服务系统: { path: 'TERMINATE_RETURNED', steps: 2, idle: 3 },
  文化市场执法系统: { path: 'TERMINATE', steps: 2, idle: 5 },
  数字图书馆: { path: 'TERMINATE', steps: 3, idle: 20 },
  再生资源回收管理系统: { path: 'TERMINATE_WITHDRAWN', steps: 2, idle: 10 },
  行政复议办案系统: { path: 'TERMINATE_CANCELLED', steps: 3, idle: 18 },
};
