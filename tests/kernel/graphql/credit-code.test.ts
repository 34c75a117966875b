import 'reflect-metadata';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCodeCheckCharacter, isCreditCode } from '../../../src/kernel/graphql/index.js';

const ALPHABET = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

test.each(['91350100M000100Y43', '914403001922038216', '9144030071526726XG', '91330100799655058B'])(
  'GB-32100 %s is a credit code',
  (code) => {
    expect(isCreditCode(code)).toBe(true);
  },
);

test.each([
  '',
  '91350100M000100Y4',
  '91350100M000100Y433',
  '91350100m000100y43',
  '91350100M000100Y4I',
  '91350100M000100Y4O',
])('GB-32100 "%s" is none', (code) => {
  expect(isCreditCode(code)).toBe(false);
});

test('GB-32100 one wrong character is always found', () => {
  const first17 = fc
    .tuple(
      fc.constantFrom('11', '12', '91', 'A1', 'N2'),
      fc.stringMatching(/^\d{6}$/),
      fc
        .array(fc.constantFrom(...ALPHABET), { minLength: 9, maxLength: 9 })
        .map((characters) => characters.join('')),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(first17, fc.nat(17), fc.constantFrom(...ALPHABET), (body, place, wrong) => {
      const code = body + creditCodeCheckCharacter(body);
      expect(isCreditCode(code)).toBe(true);
      const changed = code.slice(0, place) + wrong + code.slice(place + 1);
      expect(isCreditCode(changed)).toBe(changed === code);
    }),
  );
});

test('GB-32100 a check character is made for 17 characters of the alphabet alone', () => {
  expect(() => creditCodeCheckCharacter('91350100M000100Y')).toThrow(RangeError);
  expect(() => creditCodeCheckCharacter('91350100M000100YO')).toThrow(RangeError);
});
