import { Field, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import { type Language, say } from '../i18n/index.js';
import type { Blocker } from './errors.js';
import { refusalCodes, refusalText } from './refusal-codes.js';

/** What stands in the way, as people read it. */
@ObjectType({ description: 'What stands in the way, and by which provision. 阻碍事项' })
@Access(inherited)
export class Refusal {
  @Field(() => refusalCodes.values, { description: 'The reason, for programs. 原因代码' })
  code!: string;

  @Field({ description: 'The reason, for people, with what to do. 说明' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The input at fault, e.g. `input.grants.0.quantity`. 相关输入',
  })
  path?: string | null;

  @Field({ description: 'Id of the provision that says so, e.g. `CC-12a`. 依据条款编号' })
  provision!: string;
}

/** A blocker in the reader's language. */
export function refusalOf({ code, params, path, provision }: Blocker, language: Language): Refusal {
  return { code, message: say(refusalText(code, params), language), path: path ?? null, provision };
}
