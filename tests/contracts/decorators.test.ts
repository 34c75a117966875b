import 'reflect-metadata';
import { expect, test } from 'vitest';

class Unit {}

function mark(): PropertyDecorator {
  return () => undefined;
}

class Marked {
  @mark() name!: string;
  @mark() unit!: Unit;
}

test('decorated classes carry the types that the schema and the tables are read from', () => {
  expect(Reflect.getMetadata('design:type', Marked.prototype, 'name')).toBe(String);
  expect(Reflect.getMetadata('design:type', Marked.prototype, 'unit')).toBe(Unit);
});

test('the tests run in a zone that is not the city’s', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('America/New_York');
});
