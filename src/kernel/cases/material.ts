import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../access/index.js';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { Upload } from '../uploads/index.js';
import { Person } from '../identity/index.js';
import { Computed, idPrefix } from '../read/index.js';
import { Case } from './case.js';
import { materialKinds } from './material-kinds.js';
import { visibleWithCase } from './visibility.js';

/**
 * A file put to a case as evidence of something (申报材料). A later file of the same kind is its next version;
 * the earlier ones stay.
 */
@ObjectType({ implements: Node, description: 'A file put to a case. 申报材料' })
@Access(inherited)
@Entity({ tableName: 'materials', policies: rowPolicy(visibleWithCase()) })
export class Material extends Node {
  @ManyToOne(() => Case, { ref: true, index: true })
  case!: Ref<Case>;

  @ManyToOne(() => Upload, { ref: true, index: true })
  upload!: Ref<Upload>;

  @Field(() => materialKinds.values, { description: 'What it is evidence of. 材料类别' })
  @Property({ type: types.text })
  kind!: string;

  @Field(() => Int, { description: 'Counts the files of this kind on the case, from 1. 版本' })
  @Property({ type: types.integer })
  version!: number;

  @Field(() => Int, { description: 'The round of submission it belongs to. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  @Field({ description: 'The file’s name. 文件名' })
  @Property({ type: types.text })
  fileName!: string;

  @Field({ description: 'The file’s media type. 文件类型' })
  @Property({ type: types.text })
  mediaType!: string;

  @Field(() => Int, { description: 'The file’s size in bytes. 文件大小(字节)' })
  @Property({ type: types.integer })
  size!: number;

  @Field({ description: 'The SHA-256 of the file, in hex. 文件摘要' })
  @Property({ type: types.text })
  sha256!: string;

  @Field(() => Person, { nullable: true, description: 'Who put it there. 提交人' })
  @ManyToOne(() => Person, { ref: true })
  attachedBy!: Ref<Person>;

  @Field(() => DateTimeScalar, { description: 'When it was put there. 提交时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  attachedAt!: Date;

  @Computed(() => String, {
    description: 'Where it can be downloaded by whoever sees the case. 下载地址',
    sql: (material) => sql`'/files/' || ${material('id')}`,
  })
  url?: string;
}
idPrefix(Material, 'mat');
