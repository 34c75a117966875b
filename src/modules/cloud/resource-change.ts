import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../../kernel/access/index.js';
import { type FactSource, FactTable } from '../../kernel/procedure/index.js';
import { Computed, extend } from '../../kernel/read/index.js';
import { type ResourceKind, resourceKinds } from '../capacity/index.js';
import { changeOf } from './change.facts.js';
import { CloudRequest } from './cloud-request.js';

/** One kind of resource as a change finds it and leaves it, in the unit of its kind (CC-15b). */
@ObjectType({ description: 'One kind of resource as a change finds it and leaves it. 资源变更情况' })
@Access(inherited)
export class ResourceChange {
  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  kind!: ResourceKind;

  @Field(() => Int, {
    description:
      'What the system had right after its last go-live or major change: what growth is measured against. 基准数量',
  })
  baseline!: number;

  @Field(() => Int, { description: 'What it has before this change takes effect. 变更前数量' })
  before!: number;

  @Field(() => Int, { description: 'What it shall have: as granted, before that as asked for. 变更后数量' })
  after!: number;
}

extend(
  CloudRequest,
  'changes',
  Computed<Pick<CloudRequest, 'id' | 'kind'>>(() => [ResourceChange], {
    description: 'What a change does to each kind that its lines name; empty on other requests. 资源变更情况',
    columns: ['id', 'kind'],
    batch: async (rows, { house, viewer, session }) => {
      const source: FactSource = { house, viewer, run: (statement) => session.run(statement) as never };
      const ids = rows.filter(({ kind }) => kind === 'CHANGE').map(({ id }) => id);
      const facts = await FactTable.load(source, [changeOf], ids);
      return rows.map(({ id, kind }) => (kind === 'CHANGE' ? facts.of(changeOf, id).kinds : []));
    },
  }),
);
