import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../kernel/access/index.js';
import { visibleWithCase } from '../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../kernel/graphql/index.js';
import { Person } from '../../kernel/identity/index.js';
import { extend, idPrefix, List } from '../../kernel/read/index.js';
import { CloudRequest } from './cloud-request.js';

/** What a unit reported of a test, part by part (CC-21); every report stays on record. */
@ObjectType({ implements: Node, description: 'What a unit reported of a test. 测试情况' })
@Access(inherited)
@Entity({ tableName: 'test_reports', policies: rowPolicy(visibleWithCase('test_reports.request_id')) })
export class TestReport extends Node {
  @ManyToOne(() => CloudRequest, { ref: true, index: true })
  request!: Ref<CloudRequest>;

  @Field({ description: 'Whether the function test was passed. 功能测试是否通过' })
  @Property({ type: types.boolean })
  functional!: boolean;

  @Field({ description: 'Whether the performance test was passed. 性能测试是否通过' })
  @Property({ type: types.boolean })
  performance!: boolean;

  @Field({ description: 'Whether the data integrity test was passed. 数据完整性测试是否通过' })
  @Property({ type: types.boolean })
  dataIntegrity!: boolean;

  @Field({ description: 'Whether the security test was passed. 安全测试是否通过' })
  @Property({ type: types.boolean })
  security!: boolean;

  @Field(() => Person, { nullable: true, description: 'Who reported it. 报告人' })
  @ManyToOne(() => Person, { ref: true })
  reportedBy!: Ref<Person>;

  @Field(() => DateTimeScalar, { description: 'When. 报告时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  reportedAt!: Date;
}
idPrefix(TestReport, 'tst');

extend(
  CloudRequest,
  'testReports',
  List(() => TestReport, {
    by: 'request',
    orderBy: [
      ['reportedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'What was reported of its tests. 历次测试情况',
  }),
);
