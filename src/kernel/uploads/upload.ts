import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, Personal, rowPolicy, SEES_ALL } from '../access/index.js';
import { Node } from '../graphql/index.js';
import { Person } from '../identity/index.js';
import { Computed, idPrefix } from '../read/index.js';

const own = `person_id = (select current_setting('zy.person', true))`;

/**
 * A file that its uploader announced: what it is called and what its bytes must be. The bytes follow by `PUT` to
 * its url, once and within the hour; then a step can attach it. Only the uploader sees and attaches it. Its
 * times are machine time: they bound a technical exchange, not a procedure.
 */
@ObjectType({
  implements: Node,
  description: 'A file announced by its uploader, its bytes following by PUT. 上传文件',
})
@Access(inherited)
@Personal()
@Entity({
  tableName: 'uploads',
  policies: rowPolicy(`${own} or ${SEES_ALL}`, own),
})
export class Upload extends Node {
  @ManyToOne(() => Person, { ref: true, index: true })
  person!: Ref<Person>;

  @Field({ description: 'The name of the file. 文件名' })
  @Property({ type: types.text })
  fileName!: string;

  @Field({ description: 'The media type of the file, e.g. application/pdf. 文件类型' })
  @Property({ type: types.text })
  mediaType!: string;

  @Field(() => Int, { description: 'The size of the file in bytes. 文件大小(字节)' })
  @Property({ type: types.integer })
  size!: number;

  @Field({ description: 'The SHA-256 hash of the file in hexadecimal. 文件摘要' })
  @Property({ type: types.text })
  sha256!: string;

  @Property({ type: types.datetime, columnType: 'timestamptz' })
  createdAt!: Date;

  /** Until when the bytes may be sent. */
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  expiresAt!: Date;

  /** When the bytes had arrived whole; absent before. */
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  storedAt?: Date;

  @Computed(() => String, {
    description:
      'Where the bytes are to be PUT, with the bearer token of whoever announced them: once, within the hour. 上传地址',
    sql: (upload) => sql`'/uploads/' || ${upload('id')}`,
  })
  url!: string;
}
idPrefix(Upload, 'upl');
