import { registerEnumType } from 'type-graphql';
import type { Text } from '../i18n/index.js';

/**
 * A GraphQL enum whose values are brought by many modules. Modules add theirs while they are loaded; the
 * schema is built afterwards.
 */
export class EnumRegistry {
  /** The object type-graphql knows the enum by: value by name. */
  readonly values: Record<string, string> = {};
  readonly #texts = new Map<string, Text>();
  readonly #descriptions: Record<string, { description: string }> = {};

  /**
   * @param name the enum's name in the SDL
   * @param description one English sentence, then the Chinese term
   */
  constructor(
    readonly name: string,
    description: string,
  ) {
    registerEnumType(this.values, { name, description, valuesConfig: this.#descriptions });
  }

  /** Adds values with the label that people see; adding a name twice is a programming error. */
  add<Name extends string>(labels: Readonly<Record<Name, Text>>): void {
    for (const [name, text] of Object.entries<Text>(labels)) {
      if (name in this.values) throw new Error(`${this.name}.${name} is declared twice`);
      this.values[name] = name;
      this.#texts.set(name, text);
      this.#descriptions[name] = { description: describe(text) };
    }
  }

  /** The label of a value. */
  label(name: string): Text {
    const text = this.#texts.get(name);
    if (!text) throw new Error(`${this.name} has no value ${name}`);
    return text;
  }
}

/** One text as a schema description: the English sentence, then the Chinese term. */
export function describe(text: Text): string {
  return `${text.en.replace(/[.。]?$/, '.')} ${text.zh}`;
}
