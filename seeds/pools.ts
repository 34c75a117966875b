import type { ResourceKind } from '../src/modules/capacity/index.js';

/** What the sandbox's cloud has of each kind, with its name. */
export const POOLS: Readonly<Record<ResourceKind, readonly [name: string, total: number]>> = {
  COMPUTE_VCPU: ['政务云计算资源池', 8_000],
  MEMORY_GIB: ['政务云内存资源池', 32_000],
  STORAGE_TIB: ['政务云存储资源池', 2_000],
  BANDWIDTH_MBPS: ['政务云互联网带宽', 10_000],
  PUBLIC_IP: ['政务云公网地址池', 512],
  DATABASE_INSTANCE: ['政务云数据库资源池', 400],
  MIDDLEWARE_INSTANCE: ['政务云中间件资源池', 400],
  SECURITY_SERVICE: ['政务云安全服务', 1_000],
  GPU: ['政务云智能算力池', 64],
};
