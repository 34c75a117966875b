import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { rowPolicy } from '../access/index.js';
import { Case } from './case.js';
import { visibleWithCase } from './visibility.js';

/**
 * A case lies on a desk: somebody must act on it. The inbox reads one index of this table, by desk and due
 * instant. A case can lie on several desks at once, e.g. while a unit tests and the office owes it an answer;
 * all its turns carry the case's soonest due instant, `infinity` where nothing is due.
 */
@Entity({ tableName: 'turns', policies: rowPolicy(visibleWithCase()) })
@Index({ properties: ['desk', 'dueAt', 'case'] })
export class Turn {
  @ManyToOne(() => Case, { ref: true, primary: true, deleteRule: 'cascade' })
  case!: Ref<Case>;

  /** Party, role and, for a case's own unit, the unit. */
  @PrimaryKey({ type: types.text })
  desk!: string;

  @Property({ type: types.datetime, columnType: 'timestamptz' })
  dueAt!: Date;
}
