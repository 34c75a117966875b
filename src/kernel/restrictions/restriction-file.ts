import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, rowPolicy, seenWith } from '../access/index.js';
import { DateTimeScalar, EnumRegistry, Node } from '../graphql/index.js';
import { Person } from '../identity/index.js';
import { Computed, extend, idPrefix, List } from '../read/index.js';
import { Upload } from '../uploads/index.js';
import { Restriction } from './restriction.js';

/** What a file on a restriction is evidence of. */
const EVIDENCE_OF = {
  IMPOSITION: { en: 'What was found, for which it was imposed', zh: '作出依据' },
  LIFTING: { en: 'What was put right, for which it was lifted', zh: '解除依据' },
} as const;

/** The name of what a file is evidence of. */
export type EvidenceOf = keyof typeof EVIDENCE_OF;

const evidenceKinds = new EnumRegistry(
  'RestrictionEvidence',
  'What a file on a restriction is evidence of. 证据类别',
);
evidenceKinds.add(EVIDENCE_OF);

/** A file on which the imposition or the lifting of a restriction rests; whoever sees the restriction sees it. */
@ObjectType({
  implements: Node,
  description: 'A file on which the imposition or the lifting of a restriction rests. 限制措施证据文件',
})
@Access(inherited)
@Entity({
  tableName: 'restriction_files',
  policies: rowPolicy(seenWith('restrictions', 'restriction_files.restriction_id'), OFFICIAL),
})
export class RestrictionFile extends Node {
  @ManyToOne(() => Restriction, { ref: true, index: true })
  restriction!: Ref<Restriction>;

  @ManyToOne(() => Upload, { ref: true, index: true })
  upload!: Ref<Upload>;

  @Field(() => evidenceKinds.values, { description: 'What it is evidence of. 证据类别' })
  @Enum({ items: () => Object.keys(EVIDENCE_OF) })
  evidenceOf!: EvidenceOf;

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
    description: 'Where it can be downloaded by whoever sees the restriction. 下载地址',
    sql: (file) => sql`'/files/' || ${file('id')}`,
  })
  url?: string;
}
idPrefix(RestrictionFile, 'rsf');

extend(
  Restriction,
  'evidenceFiles',
  List(() => RestrictionFile, {
    by: 'restriction',
    orderBy: [
      ['attachedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The files on which its imposition and its lifting rest. 证据文件',
  }),
);
