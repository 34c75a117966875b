-- The city: 200 municipal units with their people, the parties that decide and provide, the pools.
create table bench.units as
  select n, 'UNIT' as party, '市直单位' || lpad(n::text, 3, '0') as name from generate_series(1, 200) n
  union all select 201, 'CITY_GOVERNMENT', '市人民政府'
  union all select 202, 'OFFICE', '市电子政务办'
  union all select 203, 'PROVIDER', '政务云服务提供商'
  union all select 204, 'AUDIT', '市审计局'
  union all select 205, 'AUTHORITY', '市数据资源局';
alter table bench.units add column id text;
update bench.units set id = bench.id('unt', '2022-01-01T00:00:00+08:00'::timestamptz + n * interval '1 second', n::text);
alter table bench.units add primary key (n);

insert into units (id, name, credit_code, party, parent_id)
select id, name, '12430100' || lpad(n::text, 10, '0'), party,
  case when n <> 201 then (select id from bench.units where n = 201) end
from bench.units order by (n = 201) desc, n;

-- Two people a unit; the office has eight who admit and eight who review, the provider eight who operate.
create table bench.people as
  select n * 10 as n, n as unit, 'UNIT_ADMIN' as role, 'u' || n || '.admin' as login, '单位管理员' || n as name
    from generate_series(1, 205) n
  union all select n * 10 + 1, n, 'UNIT_MEMBER', 'u' || n || '.member', '单位成员' || n from generate_series(1, 200) n
  union all select 10000 + k, 202, 'ADMITTER', 'office.admitter' || k, '受理员' || k from generate_series(1, 8) k
  union all select 10100 + k, 202, 'REVIEWER', 'office.reviewer' || k, '审核员' || k from generate_series(1, 8) k
  union all select 10200 + k, 203, 'OPERATOR', 'provider.operator' || k, '运维员' || k from generate_series(1, 8) k
  union all select 10300 + k, 203, 'MONITOR', 'provider.monitor' || k, '监控' || k from generate_series(1, 8) k
  union all select 10300, 204, 'AUDITOR', 'audit.auditor', '审计员';
alter table bench.people add column id text;
update bench.people set id = bench.id('psn', '2022-02-01T00:00:00+08:00'::timestamptz + n * interval '1 second', login);
-- Which of several who hold the same desk; nobody else shares one.
alter table bench.people add column pick int;
update bench.people set pick = case when n between 10000 and 10299 then n % 100 else 0 end;
create index on bench.people (unit, role, pick);
analyze bench.people, bench.units;

insert into people (id, name, login, units, official)
select p.id, p.name, p.login, array[u.id], u.party not in ('UNIT', 'EXPERT')
from bench.people p join bench.units u on u.n = p.unit order by p.n;

insert into memberships (id, person_id, unit_id, role, started_at)
select bench.id('mbr', '2022-03-01T00:00:00+08:00'::timestamptz + p.n * interval '1 second', p.login), p.id, u.id, p.role,
  '2022-03-01T09:00:00+08:00'::timestamptz + p.n * interval '1 second'
from bench.people p join bench.units u on u.n = p.unit order by p.n;

create table bench.kinds (n int primary key, kind text, specification text, most int, id text);
insert into bench.kinds (n, kind, specification, most) values
  (0, 'COMPUTE_VCPU', '通用型', 64), (1, 'MEMORY_GIB', '通用型', 256), (2, 'STORAGE_TIB', 'SSD', 20),
  (3, 'BANDWIDTH_MBPS', '政务外网', 200), (4, 'PUBLIC_IP', 'IPv4', 4), (5, 'DATABASE_INSTANCE', '国产数据库', 3),
  (6, 'MIDDLEWARE_INSTANCE', '应用中间件', 3), (7, 'SECURITY_SERVICE', '等保三级套餐', 2), (8, 'GPU', '推理卡', 4);
update bench.kinds set id = bench.id('cpl', '2022-04-01T00:00:00+08:00'::timestamptz + n * interval '1 second', kind);
