import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Node } from '../../../../src/kernel/graphql/index.js';
import {
  Connection,
  idOf,
  list,
  one,
  type PageArguments,
  page,
  type Reader,
} from '../../../../src/kernel/read/index.js';
import { Inbox, Matters, Purchases } from './connections.js';
import { Leave, Matter, Office, Purchase } from './entities.js';

export interface ToyContext {
  readonly read: Reader;
}

@ObjectType({ description: 'Who asks. 当前用户' })
class Me {
  @Field({ description: 'Greeting. 问候' })
  greeting!: string;

  @Field(() => Office, { nullable: true, description: 'Office. 部门' })
  office!: Office | null;

  @Field(() => [Office], { description: 'Offices. 部门列表' })
  offices!: Office[];

  @Connection(Inbox, { description: 'What waits. 待办' })
  inbox!: unknown;
}

@ObjectType({ description: 'What was closed. 办结结果' })
class CloseMatterPayload {
  @Field(() => Matter, { description: 'Matter. 事项' })
  matter!: Matter;
}

@Resolver()
export class ToyResolver {
  @Query(() => Office, { nullable: true })
  office(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: ToyContext,
  ): Promise<unknown> {
    return read.one(info, Office, id);
  }

  @Query(() => Matter, { nullable: true })
  matter(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: ToyContext,
  ): Promise<unknown> {
    return read.one(info, Matter, id);
  }

  @Query(() => Node, { nullable: true })
  node(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: ToyContext,
  ): Promise<unknown> {
    return read.node(info, id);
  }

  @Query(() => [Office])
  offices(@Info() info: GraphQLResolveInfo, @Ctx() { read }: ToyContext): Promise<unknown> {
    return read.list(info, Office, { orderBy: [['name', 'desc']] });
  }

  @Query(() => [Leave])
  longLeaves(
    @Arg('days', () => Int) days: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: ToyContext,
  ): Promise<unknown> {
    return read.list(info, Leave, {
      where: (leave) => sql`${leave('days')} >= ${days} and ${leave('state')} = 'OPEN'`,
    });
  }

  @Query(() => [Matter])
  allMatters(@Info() info: GraphQLResolveInfo, @Ctx() { read }: ToyContext): Promise<unknown> {
    return read.list(info, Matter, { orderBy: [['id', 'asc']] });
  }

  @Query(() => Purchases.Connection)
  purchases(
    @Args(() => Purchases.Args) args: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: ToyContext,
  ): Promise<unknown> {
    return read.connection(info, Purchases, args);
  }

  @Query(() => Matters.Connection)
  matters(
    @Args(() => Matters.Args) args: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: ToyContext,
  ): Promise<unknown> {
    return read.connection(info, Matters, args);
  }

  @Query(() => Me)
  me(@Info() info: GraphQLResolveInfo, @Ctx() { read }: ToyContext): Promise<unknown> {
    const offices = list(Office, { where: (office) => sql`${office('name')} <> 'Office 4'` });
    return read.object(info, {
      greeting: 'hello',
      office: one(Office, 'off_3'),
      offices,
      inbox: page(Inbox),
    });
  }

  @Mutation(() => CloseMatterPayload)
  closeMatter(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: ToyContext,
  ): Promise<unknown> {
    return read.object(info, { matter: one(Matter, id) });
  }
}

@Resolver(() => Purchase)
export class PurchaseResolver {
  @FieldResolver(() => String, { description: 'By hand. 手写字段' })
  byHand(@Root() row: Purchase): string {
    return `hand of ${idOf(row)}`;
  }
}
