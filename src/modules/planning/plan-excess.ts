import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../../kernel/access/index.js';
import { type ResourceKind, resourceKinds } from '../capacity/index.js';
import type { Draw, Growth, PlanBooks } from './draws.js';

/** A kind of resource in which a request exceeds its unit's approved plan of the year (CC-50a). */
@ObjectType({ description: 'A kind in which a request exceeds its unit’s approved plan. 超计划情况' })
@Access(inherited)
export class PlanExcess {
  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'The growth that the plan gives. 计划增量' })
  planned!: number;

  @Field(() => Int, {
    description: 'What other requests draw on it; once approved, what they drew before. 其他申请已列支量',
  })
  drawn!: number;

  @Field(() => Int, { description: 'The growth asked for; once approved, granted. 本次增量' })
  requested!: number;

  @Field(() => Int, { description: 'By how much all of it together exceeds the plan. 超出量' })
  excess!: number;
}

/** In which kinds what is asked for would exceed the plan. */
export function excessOfGrowth(growths: readonly Growth[], books: PlanBooks): readonly PlanExcess[] {
  return growths.flatMap(({ kind, increase }) => {
    const book = books.get(kind);
    return book && increase > 0 ? excessIn(kind, book.planned, book.drawn, increase) : [];
  });
}

/** In which kinds what was approved exceeded the plan. */
export function excessOfDraws(draws: readonly Draw[]): readonly PlanExcess[] {
  return draws.flatMap(({ kind, planned, drawnBefore, quantity }) =>
    quantity > 0 ? excessIn(kind, planned, drawnBefore, quantity) : [],
  );
}

function excessIn(kind: ResourceKind, planned: number, drawn: number, requested: number): PlanExcess[] {
  const excess = Math.max(0, drawn + requested - planned);
  return excess > 0 ? [{ kind, planned, drawn, requested, excess }] : [];
}
