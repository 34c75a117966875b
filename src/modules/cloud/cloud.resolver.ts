import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
import {
  among,
  connection,
  Connection,
  equalTo,
  extend,
  type PageArguments,
} from '../../kernel/read/index.js';
import { resourceKinds } from '../capacity/index.js';
import { Project } from '../projects/index.js';
import { ApplicationSystem } from '../systems/index.js';
import { CloudRequest } from './cloud-request.js';
import { CloudResource } from './cloud-resource.js';
import { cloudRequestStates } from './procedure.texts.js';
import { cloudRequestKinds, resourceStates } from './texts.js';

/** Requests as a list. */
export const cloudRequests = connection(() => CloudRequest, {
  name: 'CloudRequest',
  label: { en: 'cloud requests', zh: '云资源申请' },
  orderings: {
    OPENED_AT: { by: 'openedAt', label: { en: 'date of opening', zh: '建立时间' } },
    NUMBER: { by: 'number', label: { en: 'case number', zh: '办件编号' } },
    DUE_AT: { by: 'dueAt', label: { en: 'soonest due date', zh: '最近到期时间' } },
  },
  defaultOrder: 'OPENED_AT_DESC',
  filters: {
    states: among<CloudRequest>('state', {
      type: () => cloudRequestStates.values,
      description: 'In one of these states. 状态',
    }),
    kinds: among<CloudRequest>('kind', {
      type: () => cloudRequestKinds.values,
      description: 'Of one of these kinds. 申请类型',
    }),
    unitId: equalTo<CloudRequest>('unit', { description: 'Of this unit. 所属单位' }),
    systemId: equalTo<CloudRequest>('system', { description: 'For this system. 应用系统' }),
    projectId: equalTo<CloudRequest>('project', { description: 'Made for this project. 所属项目' }),
    number: equalTo<CloudRequest>('number', {
      type: () => String,
      description: 'With this case number. 办件编号',
    }),
  },
});

/** Resources as a list. */
export const cloudResources = connection(() => CloudResource, {
  name: 'CloudResource',
  label: { en: 'cloud resources', zh: '云资源' },
  orderings: { DELIVERED_AT: { by: 'deliveredAt', label: { en: 'date of delivery', zh: '交付时间' } } },
  defaultOrder: 'DELIVERED_AT_DESC',
  filters: {
    states: among<CloudResource>('state', {
      type: () => resourceStates.values,
      description: 'In one of these states. 资源状态',
    }),
    kinds: among<CloudResource>('kind', {
      type: () => resourceKinds.values,
      description: 'Of one of these kinds. 资源类别',
    }),
    unitId: equalTo<CloudResource>('unit', { description: 'Of this unit. 所属单位' }),
    systemId: equalTo<CloudResource>('system', { description: 'Of this system. 应用系统' }),
  },
});

extend(
  ApplicationSystem,
  'requests',
  Connection(cloudRequests, { by: 'system', description: 'Its cloud requests. 云资源申请' }),
);

extend(
  Project,
  'cloudRequests',
  Connection(cloudRequests, { by: 'project', description: 'The applications made for it. 云资源申请' }),
);

/** What can be asked of requests and resources. */
@Resolver()
export class CloudResolver {
  @Query(() => CloudRequest, { nullable: true, description: 'A cloud request. 云资源申请' })
  @Access(signedIn)
  cloudRequest(
    @Arg('id', () => ID, { description: 'Its id. 标识' }) id: string,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.one(info, CloudRequest, id);
  }

  @Query(() => cloudRequests.Connection, {
    description: 'The cloud requests that the viewer may see. 云资源申请列表',
  })
  @Access(signedIn)
  cloudRequests(
    @Args(() => cloudRequests.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, cloudRequests, args);
  }

  @Query(() => cloudResources.Connection, {
    description: 'The delivered resources that the viewer may see. 云资源列表',
  })
  @Access(signedIn)
  cloudResources(
    @Args(() => cloudResources.Args) args: PageArguments,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.connection(info, cloudResources, args);
  }
}
