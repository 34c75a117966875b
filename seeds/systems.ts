/** How much a system needs, from the smallest. */
export type SystemSize = 'SMALL' | 'MEDIUM' | 'LARGE';

/** A system of the city: its name, its MLPS grade and how much it needs. */
export type SeedSystem = readonly [name: string, mlpsGrade: number, size: SystemSize];

/** The systems that each unit runs or plans, by the unit's key. */
export const SYSTEMS: Readonly<Record<string, readonly SeedSystem[]>> = {
  hrss: [
    ['社会保险经办平台', 3, 'LARGE'],
    ['就业服务平台', 2, 'MEDIUM'],
    ['劳动监察系统', 2, 'SMALL'],
    ['职业培训管理系统', 2, 'SMALL'],
    ['人才公共服务平台', 2, 'MEDIUM'],
    ['劳动人事仲裁系统', 2, 'SMALL'],
  ],
  health: [
    ['全民健康信息平台', 3, 'LARGE'],
    ['疫苗接种预约系统', 2, 'MEDIUM'],
    ['医疗影像云', 3, 'LARGE'],
    ['卫生监督系统', 2, 'SMALL'],
    ['家庭医生签约系统', 2, 'SMALL'],
    ['急救指挥调度系统', 3, 'MEDIUM'],
  ],
  education: [
    ['智慧教育平台', 3, 'LARGE'],
    ['入学报名系统', 3, 'MEDIUM'],
    ['教师培训系统', 2, 'SMALL'],
    ['校园安全平台', 2, 'MEDIUM'],
    ['教育资源共享库', 1, 'MEDIUM'],
  ],
  transport: [
    ['交通运行监测平台', 3, 'LARGE'],
    ['出租车管理系统', 2, 'SMALL'],
    ['公交调度系统', 2, 'MEDIUM'],
    ['停车诱导系统', 2, 'SMALL'],
    ['道路运政管理系统', 2, 'MEDIUM'],
  ],
  housing: [
    ['房屋网签备案系统', 3, 'LARGE'],
    ['工程质量监督系统', 2, 'SMALL'],
    ['物业管理平台', 2, 'SMALL'],
    ['公积金查询系统', 2, 'SMALL'],
    ['施工图联合审查系统', 2, 'MEDIUM'],
  ],
  development: [
    ['投资项目在线审批监管平台', 3, 'LARGE'],
    ['公共信用信息平台', 3, 'LARGE'],
    ['价格监测系统', 2, 'SMALL'],
    ['能耗在线监测系统', 2, 'SMALL'],
  ],
  police: [
    ['居住证办理系统', 3, 'MEDIUM'],
    ['互联网便民服务平台', 3, 'LARGE'],
    ['养犬登记系统', 2, 'SMALL'],
    ['大型活动安全许可系统', 2, 'SMALL'],
  ],
  civil: [
    ['社会救助管理系统', 3, 'MEDIUM'],
    ['婚姻登记预约系统', 2, 'SMALL'],
    ['社会组织管理系统', 2, 'SMALL'],
    ['智慧养老服务平台', 2, 'MEDIUM'],
  ],
  justice: [
    ['公共法律服务平台', 2, 'MEDIUM'],
    ['行政复议办案系统', 2, 'SMALL'],
    ['人民调解管理系统', 2, 'SMALL'],
    ['行政执法监督平台', 2, 'MEDIUM'],
  ],
  natural: [
    ['不动产登记系统', 3, 'LARGE'],
    ['国土空间规划“一张图”', 3, 'LARGE'],
    ['地质灾害监测预警系统', 2, 'MEDIUM'],
    ['测绘成果管理系统', 2, 'SMALL'],
  ],
  ecology: [
    ['环境质量监测平台', 2, 'MEDIUM'],
    ['排污许可管理系统', 2, 'SMALL'],
    ['机动车排放检验系统', 2, 'SMALL'],
    ['危险废物监管系统', 2, 'SMALL'],
  ],
  water: [
    ['水文监测预报系统', 2, 'MEDIUM'],
    ['河长制管理平台', 2, 'SMALL'],
    ['水资源监控系统', 2, 'SMALL'],
    ['水利工程建设管理系统', 2, 'SMALL'],
  ],
  agriculture: [
    ['农产品质量追溯平台', 2, 'MEDIUM'],
    ['农村集体资产管理系统', 2, 'SMALL'],
    ['动物防疫管理系统', 2, 'SMALL'],
    ['农机购置补贴系统', 2, 'SMALL'],
  ],
  commerce: [
    ['商务综合业务平台', 2, 'MEDIUM'],
    ['再生资源回收管理系统', 2, 'SMALL'],
    ['会展服务系统', 1, 'SMALL'],
    ['外资企业服务平台', 2, 'SMALL'],
  ],
  culture: [
    ['公共文化云', 2, 'LARGE'],
    ['旅游产业监测平台', 2, 'MEDIUM'],
    ['文化市场执法系统', 2, 'SMALL'],
    ['数字图书馆', 1, 'MEDIUM'],
  ],
  veterans: [
    ['退役军人服务保障系统', 3, 'SMALL'],
    ['优抚对象管理系统', 3, 'SMALL'],
    ['就业创业服务系统', 2, 'SMALL'],
    ['烈士褒扬信息系统', 2, 'SMALL'],
  ],
  emergency: [
    ['应急指挥平台', 3, 'LARGE'],
    ['安全生产监管系统', 2, 'MEDIUM'],
    ['自然灾害风险普查系统', 2, 'SMALL'],
    ['应急物资管理系统', 2, 'SMALL'],
  ],
  market: [
    ['企业开办“一网通”', 3, 'LARGE'],
    ['食品安全监管平台', 2, 'MEDIUM'],
    ['特种设备监察系统', 2, 'SMALL'],
    ['消费投诉举报系统', 2, 'SMALL'],
    ['电梯应急处置平台', 2, 'SMALL'],
  ],
  statistics: [
    ['经济运行监测系统', 2, 'MEDIUM'],
    ['统计联网直报系统', 3, 'MEDIUM'],
    ['社情民意调查系统', 2, 'SMALL'],
    ['统计数据发布系统', 2, 'SMALL'],
  ],
  insurance: [
    ['医疗保障信息平台', 3, 'LARGE'],
    ['药品采购监管系统', 2, 'SMALL'],
    ['医保智能审核系统', 3, 'MEDIUM'],
    ['异地就医备案系统', 2, 'SMALL'],
  ],
  urban: [
    ['城市运行管理平台', 3, 'LARGE'],
    ['数字城管系统', 2, 'MEDIUM'],
    ['渣土车监管系统', 2, 'SMALL'],
    ['生活垃圾分类系统', 2, 'SMALL'],
  ],
  fund: [
    ['住房公积金核心业务系统', 3, 'LARGE'],
    ['公积金网上服务大厅', 3, 'MEDIUM'],
    ['公积金稽核系统', 2, 'SMALL'],
  ],
  approval: [
    ['一体化政务服务平台', 3, 'LARGE'],
    ['工程建设项目审批系统', 3, 'LARGE'],
    ['电子证照库', 3, 'MEDIUM'],
    ['政务服务“好差评”系统', 2, 'SMALL'],
    ['中介超市', 2, 'SMALL'],
  ],
  riverside: [
    ['区政务服务系统', 2, 'MEDIUM'],
    ['江滨区网格化治理平台', 2, 'MEDIUM'],
    ['江滨区产业服务平台', 2, 'SMALL'],
  ],
  'riverside-civil': [
    ['养老服务系统', 2, 'SMALL'],
    ['社区服务系统', 2, 'SMALL'],
    ['殡葬服务系统', 2, 'SMALL'],
  ],
  southhill: [
    ['岳南区协同办公系统', 2, 'MEDIUM'],
    ['岳南区智慧社区平台', 2, 'MEDIUM'],
    ['岳南区门户网站群', 2, 'SMALL'],
  ],
  starlake: [
    ['星湖区协同办公系统', 2, 'MEDIUM'],
    ['星湖区经济社会数据平台', 2, 'MEDIUM'],
    ['星湖区信访管理系统', 2, 'SMALL'],
  ],
  'riverside-education': [
    ['江滨区学籍管理系统', 2, 'SMALL'],
    ['江滨区课后服务系统', 2, 'SMALL'],
    ['江滨区教研平台', 1, 'SMALL'],
  ],
  'southhill-health': [
    ['岳南区基层诊疗系统', 2, 'MEDIUM'],
    ['岳南区妇幼保健系统', 2, 'SMALL'],
    ['岳南区健康档案系统', 2, 'SMALL'],
  ],
  'southhill-urban': [
    ['岳南区市政设施管理系统', 2, 'SMALL'],
    ['岳南区户外广告审批系统', 2, 'SMALL'],
    ['岳南区环卫调度系统', 2, 'SMALL'],
  ],
  'starlake-approval': [
    ['星湖区一窗受理系统', 2, 'MEDIUM'],
    ['星湖区帮办代办系统', 2, 'SMALL'],
    ['星湖区惠企政策平台', 2, 'SMALL'],
    ['星湖区企业登记档案系统', 2, 'SMALL'],
    ['星湖区中介服务超市', 2, 'SMALL'],
    ['星湖区政务大厅叫号系统', 2, 'SMALL'],
    ['星湖区证照库', 2, 'MEDIUM'],
    ['星湖区电子监察系统', 2, 'SMALL'],
  ],
};
