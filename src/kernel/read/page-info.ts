import { Field, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';

/** Where a page lies in its list, by the Relay cursor connections specification. */
@Access(inherited)
@ObjectType({ description: 'Where a page lies in its list. 分页信息' })
export class PageInfo {
  /** Known exactly: one row more than the page is read. */
  @Field({ description: 'Whether more follows after this page. 是否有下一页' })
  hasNextPage!: boolean;

  /** By the specification this need not be exact when paging forward: it says whether a cursor was given. */
  @Field({ description: 'Whether the page was asked for after a cursor. 是否有上一页' })
  hasPreviousPage!: boolean;

  /** Null on an empty page. */
  @Field(() => String, { nullable: true, description: 'The cursor of the first item. 起始游标' })
  startCursor!: string | null;

  /** Null on an empty page; given as `after` it continues the list. */
  @Field(() => String, { nullable: true, description: 'The cursor of the last item. 结束游标' })
  endCursor!: string | null;
}
