import { Field, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { Access, inherited } from '../access/index.js';
import { type Language, say } from '../i18n/index.js';
import type { Take, Takes } from './takes.js';

/** A value that a field can have. */
@ObjectType('ProcedureChoice', { description: 'A value that a field can have. 选项' })
@Access(inherited)
export class ProcedureChoiceType {
  @Field({ description: 'The value of the enum. 值' })
  value!: string;

  @Field({ description: 'What people call it. 选项名称' })
  label!: string;
}

/** One thing that a step takes, described for whoever builds a form. Bounds are the ones that the step checks. */
@ObjectType('ProcedureField', { description: 'One thing that a step takes, as a field of a form. 输入字段' })
@Access(inherited)
export class ProcedureFieldType {
  @Field({ description: 'Its name in the input. 字段名' })
  name!: string;

  @Field({ description: 'What people call it. 字段标签' })
  label!: string;

  @Field({ description: 'Its SDL type; of one item, where it is a list. 类型' })
  type!: string;

  @Field({ description: 'It holds a list. 是否列表' })
  list!: boolean;

  @Field({ description: 'It cannot be left out. 是否必填' })
  required!: boolean;

  @Field({
    description:
      'What a person writes here is shown in the timeline, and is the opinion of a decision. 是否意见',
  })
  remark!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The least number of characters, of items of a list, or the least number itself. 下限',
  })
  minimum!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The most characters, the most items of a list, or the largest number itself. 上限',
  })
  maximum!: number | null;

  @Field(() => [ProcedureChoiceType], {
    description: 'The values of an enum; none where it is no enum. 选项',
  })
  choices!: readonly ProcedureChoiceType[];

  @Field(() => [ProcedureFieldType], {
    description: 'The fields of an input object; none where it is none. 下级字段',
  })
  fields!: readonly ProcedureFieldType[];
}

/** What a step takes, as fields of a form in a language. */
export function fieldsOf(takes: Takes, language: Language): readonly ProcedureFieldType[] {
  return Object.entries(takes).map(([name, take]) => {
    const { minimum, maximum } = boundsOf(take);
    return {
      name,
      label: say(take.text, language),
      type: typeOf(take),
      list: Array.isArray(take.type()),
      required: !take.nullable,
      remark: take.remark === true,
      minimum,
      maximum,
      choices: Object.keys(take.choices?.values ?? {}).map((value) => ({
        value,
        label: say(take.choices!.label(value), language),
      })),
      fields: fieldsOf(take.fields ?? {}, language),
    };
  });
}

/** The name that the SDL has for a take's type. */
function typeOf(take: Take<unknown>): string {
  const [type] = [take.type()].flat() as [{ readonly name: string }];
  return take.choices?.name ?? type.name;
}

interface Bounds {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** The bounds of each take, read off its check once. */
const known = new WeakMap<Take<unknown>, Bounds>();

function boundsOf(take: Take<unknown>): Bounds {
  const before = known.get(take);
  if (before) return before;
  const checked = z.toJSONSchema(take.schema, { unrepresentable: 'any' });
  const bounds = {
    minimum: checked.minLength ?? checked.minItems ?? checked.minimum ?? null,
    maximum: checked.maxLength ?? checked.maxItems ?? checked.maximum ?? null,
  };
  known.set(take, bounds);
  return bounds;
}
