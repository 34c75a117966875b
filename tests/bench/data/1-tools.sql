-- What the other scripts count and draw by. Nothing is random: the same case is the same in every run.
create extension if not exists pg_stat_statements;
create schema bench;

-- The instant at which the data set ends; the clock of the law is set to it before each run.
create function bench.today() returns timestamptz language sql immutable
  as $$ select '2026-03-12T10:00:00+08:00'::timestamptz $$;

-- A whole number from 0 to below `below`, drawn by a text.
create function bench.draw(by_text text, below int) returns int language sql immutable parallel safe
  as $$ select ('x' || substr(md5(by_text), 1, 7))::bit(28)::int % below $$;

-- An id as the server makes them: by time, then drawn.
create function bench.id(prefix text, at timestamptz, by_text text) returns text language sql immutable parallel safe
  as $$ select prefix || '_' || lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7'
          || substr(md5(prefix || by_text), 1, 19) $$;

-- Whether a day is worked, by the notice that was loaded last or else by weekday.
create function public.bench_working(day date) returns boolean language sql stable as $$
  select coalesce(
    (select case d.kind when 'MAKE_UP_WORKDAY' then true when 'HOLIDAY' then false end
     from calendar_days d join calendar_notices n on n.id = d.notice_id
     where d.date = day order by n.revision desc limit 1),
    extract(isodow from day) < 6)
$$;

-- A period laid onto the calendar of Asia/Shanghai: when it is due, when its last day begins, the days off on the way.
create function public.bench_count(started timestamptz, amount int, period text,
    out due_at timestamptz, out soon_at timestamptz, out skipped jsonb)
  language plpgsql stable as $$
declare
  day date := (started at time zone 'Asia/Shanghai')::date;
  left_over int := amount;
begin
  skipped := '[]';
  if period = 'NATURAL_DAYS' then
    day := day + amount - 1;
    left_over := 1;
  end if;
  while left_over > 0 loop
    day := day + 1;
    if bench_working(day) then left_over := left_over - 1;
    else skipped := skipped || jsonb_build_object('date', day, 'working', false, 'kind',
      case when extract(isodow from day) < 6 then 'HOLIDAY' else 'WEEKEND' end, 'provisional', false);
    end if;
  end loop;
  soon_at := day::timestamp at time zone 'Asia/Shanghai';
  due_at := (day + 1)::timestamp at time zone 'Asia/Shanghai';
end $$;
