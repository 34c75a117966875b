import { toySchema } from './toy/server.js';
import type { MetadataStorage } from '@mikro-orm/core';
import { types } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLObjectType, GraphQLSchema, isEnumType, isObjectType, printType } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { Arg, buildSchema, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { ACCESS, inherited } from '../../../src/kernel/access/index.js';
import { newId, Node, prefixOf } from '../../../src/kernel/graphql/index.js';
import {
  Computed,
  connection,
  finishSchema,
  idPrefix,
  List,
  prefixFor,
} from '../../../src/kernel/read/index.js';
import { modelOf } from '../../../src/kernel/read/model.js';
import { Matter, Purchase } from './toy/entities.js';

@ObjectType({ implements: Node, description: 'A lamp. 灯' })
@Entity({ tableName: 'lamps' })
class Lamp extends Node {
  @Field({ description: 'Colour. 颜色' })
  colour!: string;

  @Field(() => Lamp, { description: 'The lamp before. 前一盏' })
  @ManyToOne(() => Lamp, { ref: true })
  before!: Ref<Lamp>;

  @List(() => Lamp, { by: 'watts', description: 'Lamps behind. 后续灯' })
  behind!: Lamp[];

  @Computed(() => Int, { columns: ['colour'], value: () => 1, description: 'Brightness. 亮度' })
  brightness!: number;

  @Property({ type: types.integer, persist: false })
  watts!: number;
}

@Resolver()
class LampResolver {
  @Query(() => Lamp)
  lamp(@Arg('id', () => ID) id: string): unknown {
    return { id };
  }
}

describe('finishSchema', () => {
  it('stops the start at each field that nothing can answer, naming it', async () => {
    const schema = await buildSchema({ resolvers: [LampResolver], validate: false });
    const finish = async () => finishSchema(schema, await metadataOf(Lamp));
    await expect(finish()).rejects.toThrow(
      'Lamp.colour has neither column, relation, declaration nor resolver',
    );
    await expect(finish()).rejects.toThrow('Lamp.behind is declared by Lamp.watts, which no column stores');
    await expect(finish()).rejects.toThrow('Lamp.brightness is computed from colour, which no column stores');
    await expect(finish()).rejects.not.toThrow('Lamp.before');
  });

  it('leaves the model with the schema, also through the copies that middleware makes', async () => {
    const schema = await toySchema();
    const wrapped = applyMiddleware(schema, (resolve, source, args, context, info) =>
      resolve(source, args, context, info),
    );
    expect(modelOf(wrapped)).toBe(modelOf(schema));
    expect(() => modelOf(new GraphQLSchema({ query: schema.getQueryType() }))).toThrow('finishSchema');
  });
});

describe('generated types', () => {
  it('have the arguments, order and filter that the spec declares', async () => {
    const schema = await toySchema();
    const args = schema.getQueryType()!.getFields()['purchases']!.args;
    expect(args.map(({ name, type, defaultValue }) => [name, String(type), defaultValue])).toEqual([
      ['first', 'Int!', undefined],
      ['after', 'String', undefined],
      ['filter', 'PurchaseFilter', undefined],
      ['orderBy', 'PurchaseOrder', 'OPENED_AT_ASC'],
    ]);
    expect(printType(schema.getType('PurchaseConnection')!)).toContain('totalCount: Int!');
    const inbox = (schema.getType('Me') as GraphQLObjectType).getFields()['inbox']!;
    expect(inbox.args.map((arg) => arg.name)).toEqual(['first', 'after', 'filter']);
  });

  it('are described in both languages and inherit access', async () => {
    const schema = await toySchema();
    const names = ['PurchaseConnection', 'PurchaseEdge', 'PurchaseFilter', 'PurchaseOrder', 'PageInfo'];
    const types = names.map((name) => schema.getType(name)!);
    const elements = types.flatMap((type): readonly { description?: string | null }[] =>
      isEnumType(type) ? type.getValues() : Object.values((type as GraphQLObjectType).getFields()),
    );
    for (const { description } of [...types, ...elements])
      expect(description).toMatch(/^[A-Z].+\. \p{Script=Han}/u);
    const access = types.filter(isObjectType).map((type) => type.extensions[ACCESS]);
    expect(access).toEqual([inherited, inherited, inherited]);
  });

  it('refuse a default order that is not among the orderings', () => {
    const spec = { name: 'Bad', label: { en: 'bad', zh: '坏' }, orderings: {}, defaultOrder: 'NO_ASC' };
    expect(() => connection(() => Purchase, spec)).toThrow('Bad: no order is named NO_ASC');
  });
});

describe('ids', () => {
  it('carry their prefix and sort by the time they were made', () => {
    const ids = Array.from({ length: 50 }, () => newId('pur'));
    expect(ids[0]).toMatch(/^pur_[0-9a-f]{32}$/);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(50);
    expect([prefixOf(ids[0]!), prefixOf('nothing'), prefixOf('_x')]).toEqual(['pur', null, null]);
  });

  it('have one prefix for each concrete class', () => {
    expect(prefixFor(Purchase)).toBe('pur');
    expect(() => prefixFor(Matter)).toThrow('Matter has no idPrefix');
    expect(() => idPrefix(Lamp, 'pur')).toThrow('declared twice (Purchase)');
    expect(() => idPrefix(Purchase, 'prc')).toThrow('declared twice (Purchase)');
    expect(() => idPrefix(Lamp, 'L1')).toThrow('2 to 8 letters');
  });
});

async function metadataOf(entity: new () => object): Promise<MetadataStorage> {
  const orm = await MikroORM.init({
    entities: [entity],
    dbName: 'unused',
    metadataProvider: ReflectMetadataProvider,
    connect: false,
  } as never);
  return orm.getMetadata();
}
