import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import type { CivilDate } from '../calendar/index.js';
import { DateScalar } from '../graphql/index.js';
import { type Language, say, type Text } from '../i18n/index.js';
import type { DocumentData, ProvisionContent } from './document.js';
import { Parameter, type ParameterBook } from './parameter-version.js';
import type { ProvisionId } from './provisions.js';

/** What the rule book's fields need of the request's context. */
export interface RuleBookContext {
  readonly house: { readonly ruleBook: ParameterBook };
  readonly language: Language;
}

/** A regulation whose provisions the software acts on. 规范性文件 */
@ObjectType({ description: 'A regulation whose provisions the software acts on. 规范性文件' })
@Access(inherited)
export class RegulationDocument {
  @Field(() => String, { description: 'What the ids of its provisions begin with. 文件代号' })
  readonly prefix: string;

  @Field(() => String, { description: 'The number under which it was issued. 发文字号' })
  readonly reference: string;

  @Field(() => DateScalar, { description: 'Its first day in force. 施行日期' })
  readonly inForceFrom: CivilDate;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day in force, if one is set. 失效日期' })
  readonly inForceTo?: CivilDate;

  /** The title in every language. */
  readonly titles: Text;

  constructor({ prefix, reference, inForceFrom, inForceTo, title }: DocumentData) {
    this.prefix = prefix;
    this.reference = reference;
    this.inForceFrom = inForceFrom;
    this.inForceTo = inForceTo;
    this.titles = title;
  }

  /** The title in the reader's language. */
  @Field(() => String, { description: 'The title in the language of the answer. 文件名称' })
  title(@Ctx() { language }: RuleBookContext): string {
    return say(this.titles, language);
  }

  /** Whether it is in force on a day. */
  isInForce(on: CivilDate): boolean {
    return this.inForceFrom <= on && (!this.inForceTo || on <= this.inForceTo);
  }
}

/** A rule of a document, as the software cites it. 条款 */
@ObjectType({ description: 'A rule of a regulation, as the software cites it. 条款' })
@Access(inherited)
export class Provision {
  @Field(() => String, { description: 'The id by which it is cited, e.g. CC-12a. 条款编号' })
  readonly id: ProvisionId;

  @Field(() => RegulationDocument, { description: 'The document that holds it. 所属文件' })
  readonly document: RegulationDocument;

  @Field(() => String, { description: 'The article that holds it. 条' })
  readonly article: string;

  @Field(() => String, { nullable: true, description: 'The official text, where it is reproduced. 条文' })
  readonly text?: string;

  /** What the software does with it, in every language. */
  readonly summaries: Text;

  constructor(id: ProvisionId, document: RegulationDocument, { article, text, summary }: ProvisionContent) {
    this.id = id;
    this.document = document;
    this.article = article;
    this.text = text;
    this.summaries = summary;
  }

  /** What the software does with it, in the reader's language. */
  @Field(() => String, { description: 'What the software does with it. 执行要点' })
  summary(@Ctx() { language }: RuleBookContext): string {
    return say(this.summaries, language);
  }

  /** Its numbers: every version of each, or only those in force on a day. */
  @Field(() => [Parameter], { description: 'Its numbers, oldest version first. 参数' })
  parameters(
    @Arg('on', () => DateScalar, { nullable: true, description: 'Only what is in force on this day. 日期' })
    on: CivilDate | undefined,
    @Ctx() { house }: RuleBookContext,
  ): Parameter[] {
    const versions = house.ruleBook.parametersOf(this.id);
    return versions.filter((version) => !on || version.isInForce(on));
  }
}
