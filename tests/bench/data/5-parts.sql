-- The parts of the cases: what was asked for, put to them, decided, delivered, and when what was due.
insert into resource_lines (id, request_id, place, round, replaced, kind, specification, requested, granted, reserved)
select bench.id('lin', c.opened_at, c.i || '/' || place), c.id, place, 1, false, k.kind, k.specification, q.asked,
  case when 4 = any(c.way) then q.asked end, case when c.state = 'APPROVED' then q.asked else 0 end
from bench.cases c, generate_series(1, 2 + bench.draw('lines' || c.i, 3)) place,
  lateral (select * from bench.kinds where n = (c.i + place * 2) % 9) k,
  lateral (select 1 + bench.draw('asked' || c.i || '/' || place, k.most) as asked) q order by c.id, place;

create temp table put as
  select c.i, c.id as case_id, c.admin_id, c.opened_at + m.n * interval '10 minutes' as at, m.*,
    encode(sha256(convert_to(c.i || m.kind, 'UTF8')), 'hex') as digest
  from bench.cases c, (values (1, 'CONSTRUCTION_PLAN', '建设方案.pdf'), (2, 'SELF_TEST_REPORT', '自测报告.pdf'),
    (3, 'RESOURCE_LIST', '资源清单.xlsx')) as m (n, kind, file);
insert into uploads (id, person_id, file_name, media_type, size, sha256, created_at, expires_at, stored_at)
select bench.id('upl', at, i || kind), admin_id, file, 'application/pdf', 20000 + bench.draw(i || kind, 4000000), digest,
  at - interval '2 minutes', at + interval '1 day', at - interval '1 minute' from put order by case_id, n;
insert into materials (id, case_id, upload_id, kind, version, round, file_name, media_type, size, sha256, attached_by_id, attached_at)
select bench.id('mat', at, i || kind), case_id, bench.id('upl', at, i || kind), kind, 1, 1, file, 'application/pdf',
  20000 + bench.draw(i || kind, 4000000), digest, admin_id, at from put order by case_id, n;

insert into decisions (id, case_id, step, outcome, opinion, round, party, decided_by_id, decided_at, provision_id)
select bench.id('dec', h.at, h.i || h.name), c.id, h.name, h.outcome, '材料齐全,符合政务云管理规定,同意办理。', 1, h.party,
  h.person_id, h.at, h.basis
from bench.happened h join bench.cases c using (i) where h.outcome is not null order by c.id, h.place;

insert into deadlines (id, case_id, kind, party, desk, started_at, due_at, soon_at, met_at, cancelled_at, provision_id,
  parameter, legal, amount, period, skipped, provisional)
select bench.id('dln', h.at, h.i || h.deadline), c.id, h.deadline, h.of_party,
  h.of_party || '/' || h.of_role || '/' || case when h.of_party = 'UNIT' then c.unit_id else '-' end,
  h.at, k.due_at, k.soon_at, next.at, null, h.provision, h.parameter, h.legal, h.amount, h.period, k.skipped, false
from bench.happened h join bench.cases c using (i)
  join bench.counted k on k.day = (h.at at time zone 'Asia/Shanghai')::date and k.amount = h.amount and k.period = h.period
  left join bench.happened next on next.i = h.i and next.place = h.place + 1
where h.deadline is not null order by c.id, h.place;

insert into minimums (case_id, kind, started_at, over_at)
select c.id, 'TRIAL', h.at, h.at + interval '30 days'
from bench.happened h join bench.cases c using (i) where h.name = 'openTrial';
insert into test_reports (id, request_id, functional, performance, data_integrity, security, reported_by_id, reported_at)
select bench.id('trp', h.at, h.i::text), c.id, true, true, true, true, h.person_id, h.at
from bench.happened h join bench.cases c using (i) where h.name = 'reportTest';

insert into cloud_resources (id, kind, specification, quantity, state, environment, system_id, unit_id, pool_id, line_id,
  granted_by_id, delivered_at)
select bench.id('res', c.delivered_at, c.i || '/' || l.place), l.kind, l.specification, l.granted,
  case when c.state = 'RUNNING' then 'RUNNING' when c.state in ('TRIAL', 'TRIAL_REPORTED') then 'TRIAL' else 'TEST' end,
  '政务云一区', c.system_id, c.unit_id, k.id, l.id, c.id, c.delivered_at
from bench.cases c join resource_lines l on l.request_id = c.id join bench.kinds k on k.kind = l.kind
where c.delivered_at is not null and l.granted > 0 order by c.id, l.place;

-- The journal of the past is neither sealed nor waiting for it: only what is done from now on is.
insert into journal_entries (id, at, kind, case_id, subject_id, step, person_id, person_name, party, unit_id, from_state,
  to_state, version, remark, provision_id, request_id, detail)
select bench.id('jrn', h.at, h.i || h.name), h.at, 'STEP', c.id, c.id, h.name, h.person_id, h.person_name, h.party, h.unit_id,
  h.from_state, h.state, h.place, case when h.outcome is not null then '材料齐全,符合政务云管理规定,同意办理。' end, h.basis,
  md5('request' || h.i || h.name), jsonb_build_object('input', jsonb_build_object('id', c.id, 'version', h.place - 1), 'met', '[]'::jsonb)
from bench.happened h join bench.cases c using (i) order by h.at, h.i;

insert into capacity_pools (id, name, kind, total, allocated, reserved)
select k.id, '市级政务云 ' || k.specification, k.kind, 1000000 + 2 * coalesce(sum(l.granted), 0),
  coalesce(sum(l.granted) filter (where c.state not in ('CANCELLED')), 0), coalesce(sum(l.reserved), 0)
from bench.kinds k left join resource_lines l on l.kind = k.kind left join cases c on c.id = l.request_id group by k.n order by k.n;
select setval('case_numbers', (select count(*) from bench.cases));
drop table bench.happened, bench.counted, put;
