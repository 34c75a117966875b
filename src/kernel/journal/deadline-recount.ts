import { Field, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import { CalendarNotice } from '../calendar/index.js';
import { deadlineKinds } from '../cases/index.js';
import { DateTimeScalar } from '../graphql/index.js';

/** How a running deadline came out when a holiday notice had it counted again. */
@ObjectType({ description: 'How a running deadline moved with a holiday notice. 期限变动' })
@Access(inherited)
export class DeadlineRecount {
  @Field(() => deadlineKinds.values, { description: 'What must be done by it. 期限事项' })
  deadline!: string;

  @Field(() => CalendarNotice, { description: 'The notice behind it. 安排依据' })
  notice!: Pick<CalendarNotice, 'id' | 'year' | 'title' | 'source'>;

  @Field(() => DateTimeScalar, { description: 'When it was due until then. 原到期时间' })
  dueBefore!: string;

  @Field(() => DateTimeScalar, { description: 'When it is due since. 新到期时间' })
  dueAfter!: string;

  @Field({
    description:
      'The count ended earlier, but nobody is made late: it stays until the end of the day of the notice, or its old end. 是否保留至通知当日',
  })
  held!: boolean;

  @Field({ description: 'It still depends on a day whose holiday notice is not known yet. 是否暂定' })
  provisional!: boolean;
}
