import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { rowPolicy, SEES_ALL } from '../access/index.js';

/**
 * A key under which a person asked for something to happen once. Claimed in the transaction of what it guards, so
 * that both stand or neither; its answer follows when it has been given. Times are machine time: they bound a
 * technical exchange, not a procedure.
 */
@Entity({
  tableName: 'idempotency_keys',
  policies: rowPolicy(`person_id = (select current_setting('zy.person', true)) or ${SEES_ALL}`),
})
export class IdempotencyKey {
  @PrimaryKey({ type: types.text })
  personId!: string;

  /** As the client chose it; keys of different people are unrelated. */
  @PrimaryKey({ type: types.text })
  key!: string;

  /** SHA-256 of the request, in hex: the same key with another request is refused. */
  @Property({ type: types.text })
  fingerprint!: string;

  /** Id of what the operation's payload shows. */
  @Property({ type: types.text, nullable: true })
  resultId?: string | null;

  /** The whole answer as it was sent; absent where the process died before. */
  @Property({ type: types.text, nullable: true })
  answer?: string | null;

  @Property({ type: types.datetime, columnType: 'timestamptz', index: true })
  usedAt!: Date;
}
