import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access, inherited, signedIn } from '../access/index.js';
import { Case } from '../cases/index.js';
import type { RequestContext } from '../context/index.js';
import { CASE_KINDS } from '../journal/index.js';
import { node } from '../read/index.js';
import { EventFields, eventFields } from './event-fields.js';
import { cursorOfNow, follow } from './follow.js';
import { SealedEvent } from './sealed-event.js';

/** Something that happened to a case, as its timeline has it. */
@ObjectType({ description: 'Something that happened to a case that the viewer sees. 办件事件' })
@Access(inherited)
export class CaseEvent extends EventFields {
  @Field(() => Case, { description: 'The case as it is now for the viewer. 办件' })
  case!: Case;
}

const LIST = 'caseEvents';

/** Tells what happens to cases as it is sealed in the journal. */
@Resolver()
export class CaseEventsResolver {
  @Subscription(() => CaseEvent, {
    description:
      'What happens to the cases that the viewer sees, in the order of the journal, each once; over WebSocket alone. 办件事件订阅',
    subscribe: follow({
      name: LIST,
      where: (entry) => sql`${entry('kind')} = any(${[...CASE_KINDS]})`,
    }),
  })
  @Access(signedIn)
  caseEvents(
    @Arg('after', () => String, {
      nullable: true,
      description:
        'The cursor of the last event taken: what was missed since is told first. Without it, only what happens from now on is told. 起始游标',
    })
    _after: string | null,
    @Root() event: SealedEvent,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.object(info, { ...eventFields(event), case: node(event.caseId) });
  }

  @Query(() => String, {
    description:
      'Where `caseEvents` stands at the moment of this request: read it with what is shown, subscribe `after` it, and nothing falls between. 当前事件游标',
  })
  @Access(signedIn)
  caseEventsCursor(@Ctx() { read }: RequestContext): Promise<string> {
    return cursorOfNow(read.session, LIST);
  }
}
