import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../access/index.js';
import { civilDateOf } from '../calendar/index.js';
import { procedureNames } from '../cases/index.js';
import type { RequestContext } from '../context/index.js';
import { ProcedureType } from './procedure-types.js';
import { published, type Reading } from './publish.js';
import { allProcedures, procedureOf } from './registry.js';

/** Publishes the tables of the procedures, so that a front end can draw them and build their forms. */
@Resolver()
export class ProceduresResolver {
  @Query(() => [ProcedureType], {
    description:
      'Every procedure as its table states it: states, steps, parties, periods, provisions. 程序目录',
  })
  @Access(signedIn)
  async procedures(@Ctx() context: RequestContext): Promise<readonly ProcedureType[]> {
    const reading = await readingOf(context);
    return allProcedures().map((table) => published(table, reading));
  }

  @Query(() => ProcedureType, { description: 'One procedure as its table states it. 程序' })
  @Access(signedIn)
  async procedure(
    @Arg('name', () => procedureNames.values, { description: 'Which, as `Case.procedure` names it. 程序名' })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<ProcedureType> {
    return published(procedureOf(name), await readingOf(context));
  }
}

async function readingOf(context: RequestContext): Promise<Reading> {
  const viewer = await context.viewer();
  return { ruleBook: context.house.ruleBook, on: civilDateOf(viewer!.at), language: context.language };
}
