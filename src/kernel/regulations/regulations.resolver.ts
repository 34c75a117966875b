import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../access/index.js';
import type { CivilDate } from '../calendar/index.js';
import { DateScalar } from '../graphql/index.js';
import type { Language } from '../i18n/index.js';
import { Provision } from './provision.js';
import type { RuleBook } from './rule-book.js';

/** What the rule book's queries need of the request's context. */
export interface RegulationsContext {
  readonly house: { readonly ruleBook: RuleBook };
  readonly language: Language;
}

/** The rule book, open to whoever is signed in. */
@Resolver()
export class RegulationsResolver {
  @Query(() => [Provision], { description: 'The provisions that the software acts on. 条款目录' })
  @Access(signedIn)
  provisions(
    @Arg('document', () => String, {
      nullable: true,
      description: 'Only those of the document with this prefix, e.g. CC. 文件代号',
    })
    prefix: string | undefined,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Only those whose document is in force on this day. 日期',
    })
    on: CivilDate | undefined,
    @Ctx() { house }: RegulationsContext,
  ): Provision[] {
    return house.ruleBook.provisions.filter(
      ({ document }) => (!prefix || document.prefix === prefix) && (!on || document.isInForce(on)),
    );
  }

  @Query(() => Provision, { nullable: true, description: 'The provision of an id, if there is one. 条款' })
  @Access(signedIn)
  provision(
    @Arg('id', () => String, { description: 'The id by which it is cited, e.g. CC-12a. 条款编号' })
    id: string,
    @Ctx() { house }: RegulationsContext,
  ): Provision | undefined {
    return house.ruleBook.find(id);
  }
}
