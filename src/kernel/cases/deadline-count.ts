import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import { CalendarDayInfo, PeriodUnit } from '../calendar/index.js';
import { DateScalar } from '../graphql/index.js';
import { ParameterKind } from '../regulations/index.js';

/** Days on which a clock stood still. */
@ObjectType({ description: 'Days on which the clock of a deadline stood still. 期限中止期间' })
@Access(inherited)
export class DeadlinePause {
  @Field(() => DateScalar, { description: 'The first such day. 起始日' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last such day. 终止日' })
  to!: string;
}

/** How a deadline was counted: so many days of which kind, by law or house norm, and the days it skipped. */
@ObjectType({ description: 'How a deadline was counted. 期限计算方式' })
@Access(inherited)
export class DeadlineCount {
  @Field(() => Int, { description: 'How many days, months or years. 数量' })
  amount!: number;

  @Field(() => PeriodUnit, { description: 'Of which kind. 计算单位' })
  unit!: string;

  @Field(() => ParameterKind, {
    description: 'Stated by the article, or our norm for a duty it creates. 法定或内部规定',
  })
  kind!: string;

  @Field({ description: 'The parameter of the rule book that holds the number. 参数' })
  parameter!: string;

  @Field({ description: 'It ends with a day that the rule names, which no day off moves. 是否固定截止日' })
  fixed!: boolean;

  @Field({
    description: 'The last day was set, by an extension or from the start, not counted. 是否经延期或指定',
  })
  extended!: boolean;

  @Field(() => DateScalar, { description: 'Its last day, which counts in full. 期间最后一日' })
  lastDay!: string;

  @Field(() => [CalendarDayInfo], { description: 'The days off that put the end later. 跳过的日期' })
  skipped!: readonly CalendarDayInfo[];

  @Field(() => [DeadlinePause], {
    description: 'The days on which its clock stood still, which count for nothing. 中止期间',
  })
  pauses!: readonly DeadlinePause[];

  @Field({ description: 'It depends on a day whose holiday notice is not known yet. 是否暂定' })
  provisional!: boolean;
}
