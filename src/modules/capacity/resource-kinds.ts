import { EnumRegistry } from '../../kernel/graphql/index.js';

/** The kinds of cloud resource and the unit in which each is counted. */
export const RESOURCE_KINDS = {
  COMPUTE_VCPU: { en: 'Compute, in virtual processors', zh: '计算(vCPU)' },
  MEMORY_GIB: { en: 'Memory, in GiB', zh: '内存(GiB)' },
  STORAGE_TIB: { en: 'Storage, in TiB', zh: '存储(TiB)' },
  BANDWIDTH_MBPS: { en: 'Bandwidth, in Mbit/s', zh: '带宽(Mbps)' },
  PUBLIC_IP: { en: 'Public IP addresses', zh: '公网 IP(个)' },
  DATABASE_INSTANCE: { en: 'Database instances', zh: '数据库实例(个)' },
  MIDDLEWARE_INSTANCE: { en: 'Middleware instances', zh: '中间件实例(个)' },
  SECURITY_SERVICE: { en: 'Security services', zh: '安全服务(项)' },
  GPU: { en: 'GPUs', zh: 'GPU(张)' },
} as const;

/** The name of a kind. */
export type ResourceKind = keyof typeof RESOURCE_KINDS;

/** `ResourceKind` in the SDL. */
export const resourceKinds = new EnumRegistry(
  'ResourceKind',
  'A kind of cloud resource, with its unit of count. 资源类别',
);
resourceKinds.add(RESOURCE_KINDS);
