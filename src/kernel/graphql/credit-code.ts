/** The 31 characters of a code in the order of their values: the letters I, O, S, V and Z are not used. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/**
 * Whether a text is a unified social credit code (统一社会信用代码): 18 characters in upper case, the last of
 * which is the check character of the others. GB-32100.
 */
export function isCreditCode(code: string): boolean {
  return SHAPE.test(code) && code[17] === creditCodeCheckCharacter(code.slice(0, 17));
}

/**
 * The 18th character for the first 17 of a unified social credit code: characters weighted by the powers of
 * 3 modulo 31, summed, and completed to a multiple of 31. GB-32100.
 * @throws RangeError if these are not 17 characters of the code's alphabet
 */
export function creditCodeCheckCharacter(first17: string): string {
  const values = Array.from(first17, (character) => CHARACTERS.indexOf(character));
  if (values.length !== 17 || values.includes(-1)) {
    throw new RangeError(`${first17} is not the first 17 characters of a unified social credit code`);
  }
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}
