import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/index.js';
import { JournalEntry, journalKinds } from '../journal/index.js';
import { one, type Sources } from '../read/index.js';
import type { SealedEvent } from './sealed-event.js';

/** What every event says: a class for an event of its own extends it. */
@ObjectType()
export abstract class EventFields {
  @Field({
    description:
      'Where a subscription stands that has taken this event: give it as `after` to go on from here. 游标',
  })
  cursor!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened. 发生时间' })
  at!: Date;

  @Field(() => journalKinds.values, { description: 'What happened. 类别' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The mutation that did it; none for the passing of time. 步骤',
  })
  step?: string | null;

  @Field(() => JournalEntry, { description: 'The entry as the timeline shows it. 日志条目' })
  entry!: JournalEntry;
}

/** Where these fields come from; an event adds its own. */
export function eventFields({ cursor, at, kind, step, entryId }: SealedEvent): Sources {
  return { cursor, at, kind, step, entry: one(JournalEntry, entryId) };
}
