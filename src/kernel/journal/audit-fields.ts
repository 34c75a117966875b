import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import { Computed, extend } from '../read/index.js';
import { isAuditor } from './auditors.js';
import { JournalEntry } from './journal-entry.js';

/** One rule that said no to an attempt, as it was put on record. */
@ObjectType({ description: 'One rule that refused an attempt, as it was put on record. 拒绝记录' })
@Access(inherited)
export class RecordedRefusal {
  @Field({ description: 'The code of the refusal as it was then, see `RefusalCode`. 拒绝代码' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The input at fault. 相关输入' })
  path?: string | null;

  @Field({ description: 'Id of the provision that says so. 依据条款标识' })
  provisionId!: string;
}

interface Detail {
  readonly refusals?: readonly { code: string; path?: string | null; provision: string }[];
}

extend(
  JournalEntry,
  'refusals',
  Computed<JournalEntry>(() => [RecordedRefusal], {
    description: 'What refused it, where it was refused. 拒绝原因',
    columns: ['detail'],
    value: ({ detail }) =>
      ((detail as Detail).refusals ?? []).map(({ code, path, provision }) => ({
        code,
        path: path ?? null,
        provisionId: provision,
      })),
  }),
);

extend(
  JournalEntry,
  'detail',
  Computed<JournalEntry>(() => String, {
    nullable: true,
    description:
      'Further facts as JSON, such as the input of a step; for auditors alone, to others none. 审计详情',
    columns: ['detail'],
    value: ({ detail }, { viewer }) => (isAuditor(viewer) ? JSON.stringify(detail) : null),
  }),
);

extend(
  JournalEntry,
  'unitName',
  Computed<JournalEntry>(() => String, {
    nullable: true,
    description: 'The name of the unit in whose name they did it, as it is now. 经办单位',
    columns: ['unitId'],
    batch: async (rows, { session }) => {
      const ids = [...new Set(rows.flatMap(({ unitId }) => unitId ?? []))];
      const units = await session.run<{ id: string; name: string }>(
        sql`select id, name from units where id = any(${ids})`,
      );
      const names = new Map(units.map(({ id, name }) => [id, name]));
      return rows.map(({ unitId }) => names.get(unitId ?? '') ?? null);
    },
  }),
);
