import { addDays, type CivilDate, type Period, type YearDay } from '../calendar/index.js';
import { type Override, readOverrides } from './overrides.js';
import type { ParameterData, ParameterKind } from './parameter.js';
import { Parameter, type ParameterSource, type ParameterBook } from './parameter-version.js';
import {
  type DayKey,
  dayParameters,
  type IntegerKey,
  integerParameters,
  type ParameterKey,
  type PeriodKey,
  periodParameters,
} from './parameters.js';
import { Provision, RegulationDocument } from './provision.js';
import { documents, type ProvisionId } from './provisions.js';

/** A number as it holds on a day, with its source. */
export interface InForce<Value> {
  readonly key: ParameterKey;
  readonly value: Value;
  readonly kind: ParameterKind;
  readonly provision: ProvisionId;
  /** The rule book's own number, or the deployment's. */
  readonly source: ParameterSource;
  /** The day from which it holds. */
  readonly from: CivilDate;
}

/** The documents, their provisions and their numbers, with what this deployment sets otherwise. Immutable. */
export class RuleBook implements ParameterBook {
  /** The documents, in the order of the rule book. */
  readonly documents: readonly RegulationDocument[];
  readonly #provisions: ReadonlyMap<string, Provision>;
  readonly #parameters: ReadonlyMap<ParameterKey, readonly Parameter[]>;

  private constructor(overrides: readonly Override[]) {
    const provisions = documents.flatMap((data) => {
      const document = new RegulationDocument(data);
      // ProvisionId was derived from these very keys.
      const contents = Object.entries(data.provisions) as [ProvisionId, (typeof data.provisions)[string]][];
      return contents.map(([id, content]) => new Provision(id, document, content));
    });
    this.documents = [...new Set(provisions.map((provision) => provision.document))];
    this.#provisions = new Map(provisions.map((provision) => [provision.id, provision]));
    const parameters = Object.entries({
      ...periodParameters,
      ...integerParameters,
      ...dayParameters,
    }) as [ParameterKey, ParameterData<Period | number | YearDay>][];
    this.#parameters = new Map(
      parameters.map(([key, data]) => [
        key,
        versionsOf(
          key,
          data,
          overrides.filter((other) => other.key === key),
        ),
      ]),
    );
  }

  /**
   * The rule book of a deployment.
   * @param overridesFile path of the JSON file with the deployment's own numbers; none without it
   * @throws InvalidOverrides naming every fault of the file
   */
  static load({ overridesFile }: { readonly overridesFile?: string } = {}): RuleBook {
    return new RuleBook(overridesFile ? readOverrides(overridesFile) : []);
  }

  /** Every provision, in the order of the documents. */
  get provisions(): readonly Provision[] {
    return [...this.#provisions.values()];
  }

  /**
   * The provision of an id.
   * @throws RangeError if the rule book has none such
   */
  provision(id: string): Provision {
    const provision = this.#provisions.get(id);
    if (!provision) throw new RangeError(`the rule book has no provision ${id}`);
    return provision;
  }

  /** The provision of an id that somebody outside gave, if there is one. */
  find(id: string): Provision | undefined {
    return this.#provisions.get(id);
  }

  /**
   * The period in force on a day. A deadline uses the one in force on the day on which it starts.
   * @throws RangeError if none was in force yet
   */
  period(key: PeriodKey, on: CivilDate): InForce<Period> {
    return this.#inForce(key, on) as InForce<Period>;
  }

  /**
   * The whole number in force on a day.
   * @throws RangeError if none was in force yet
   */
  integer(key: IntegerKey, on: CivilDate): InForce<number> {
    return this.#inForce(key, on) as InForce<number>;
  }

  /**
   * The day of every year in force on a day.
   * @throws RangeError if none was in force yet
   */
  day(key: DayKey, on: CivilDate): InForce<YearDay> {
    return this.#inForce(key, on) as InForce<YearDay>;
  }

  /** Every version of a parameter, oldest first. */
  versions(key: ParameterKey): readonly Parameter[] {
    return this.#parameters.get(key) ?? [];
  }

  /** Every version of each parameter that cites a provision, oldest first. */
  parametersOf(id: ProvisionId): readonly Parameter[] {
    return [...this.#parameters.values()].flat().filter((parameter) => parameter.provision === id);
  }

  #inForce(key: ParameterKey, on: CivilDate): InForce<Period | number | YearDay> {
    const version = this.versions(key).find((each) => each.isInForce(on));
    if (!version) throw new RangeError(`${key} is not in force on ${on}`);
    const { setting, kind, provision, source, inForceFrom } = version;
    return { key, value: setting, kind, provision, source, from: inForceFrom };
  }
}

function versionsOf(
  key: ParameterKey,
  data: ParameterData<Period | number | YearDay>,
  overrides: readonly Override[],
): Parameter[] {
  const { kind, provision, description } = data;
  const overridden = new Set(overrides.map(({ from }) => from));
  const stated = data.versions.filter(({ from }) => !overridden.has(from));
  return [
    ...stated.map(({ from, value }) => ({ from, value, basis: undefined, source: 'RULE_BOOK' as const })),
    ...overrides.map(({ from, value, basis }) => ({ from, value, basis, source: 'DEPLOYMENT' as const })),
  ]
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map((version, index, all) => {
      const next = all[index + 1];
      return new Parameter({
        key,
        kind,
        provision,
        description,
        to: next && addDays(next.from, -1),
        ...version,
      });
    });
}
