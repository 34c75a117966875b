import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { rowPolicy } from '../access/index.js';
import { Case } from './case.js';
import { visibleWithCase } from './visibility.js';

/**
 * A time that must pass on a case before a step is possible, such as the trial run. It starts once: sending the
 * case back does not restart it (CC-14b).
 */
@Entity({ tableName: 'minimums', policies: rowPolicy(visibleWithCase()) })
export class Minimum {
  @ManyToOne(() => Case, { ref: true, primary: true })
  case!: Ref<Case>;

  @PrimaryKey({ type: types.text })
  kind!: string;

  @Property({ type: types.datetime, columnType: 'timestamptz' })
  startedAt!: Date;

  /** The instant from which the step is possible. */
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  overAt!: Date;
}
