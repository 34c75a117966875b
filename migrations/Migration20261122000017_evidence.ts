import { Migration } from '@mikro-orm/migrations';

/** Files on which the imposition or the lifting of a restriction rests. */
export class Evidence extends Migration {
  override name = 'Migration20261122000017_evidence';

  override up(): void {
    for (const statement of FILES) this.addSql(statement);
  }
}

const SEEN = `exists (select 1 from restrictions whole where whole.id = restriction_files.restriction_id offset 0)`;

const refersTo = (column: string, whole: string) => [
  `create index "restriction_files_${column}_index" on "restriction_files" ("${column}")`,
  `alter table "restriction_files" add constraint "restriction_files_${column}_foreign" foreign key ("${column}") references "${whole}" ("id")`,
];

const FILES = [
  `create table "restriction_files" ("id" text not null, "restriction_id" text not null, "upload_id" text not null,
     "evidence_of" text not null, "file_name" text not null, "media_type" text not null, "size" int not null,
     "sha256" text not null, "attached_by_id" text not null, "attached_at" timestamptz not null, primary key ("id"))`,
  ...refersTo('restriction_id', 'restrictions'),
  ...refersTo('upload_id', 'uploads'),
  `alter table "restriction_files" add constraint "restriction_files_attached_by_id_foreign" foreign key ("attached_by_id") references "people" ("id")`,
  `alter table "restriction_files" add constraint "restriction_files_evidence_of_check" check ("evidence_of" in ('IMPOSITION', 'LIFTING'))`,
  `alter table "restriction_files" enable row level security`,
  `create policy "visible" on "restriction_files" using (${SEEN}) with check (((select current_setting('zy.official', true)) = 'on') and (select current_setting('zy.writer', true)) = 'on')`,
  `grant select, insert on restriction_files to zhengyun_app`,
];
