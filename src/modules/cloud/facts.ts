import sql from 'sql-template-tag';
import { civilDateOf, instantOf, lastDayOf } from '../../kernel/calendar/index.js';
import { among } from '../../kernel/context/index.js';
import { fact, factOf } from '../../kernel/procedure/index.js';
import { type HeldRow, holdingFor } from '../../kernel/restrictions/index.js';
import { type Left, poolsLeft, type ResourceKind } from '../capacity/index.js';
import { problemAnswer, test } from './deadlines.js';
import { type AskingProject, askingProject, type NotAccepted, projectsBefore } from '../projects/index.js';
import type { PlacementName } from '../systems/index.js';
import type { ResourceState } from './texts.js';

/** What the needs of a request ask of its system. */
export interface SystemFacts {
  readonly id: string;
  readonly classified: boolean;
  readonly mlpsGrade: number;
  readonly placement: PlacementName;
  readonly sharingPlatform: boolean;
  readonly unifiedSignOn: boolean;
  /** The submitted, unfinished request that occupies it. */
  readonly openRequestId: string | null;
  /** Whether its unit has certified under this request that its data is backed up. */
  readonly backedUp: boolean;
  /** The project that the request names. */
  readonly project: AskingProject | null;
  /** What holds for it, for its unit or for that project. */
  readonly holding: readonly HeldRow[];
  /** The projects that build it and are not accepted. */
  readonly notAccepted: readonly NotAccepted[];
}

type SystemRow = SystemFacts & { readonly case_id: string };

/** The system of a request. */
export const systemOf = fact<SystemFacts>('systemOf', undefined, async (source, ids) => {
  const rows = await source.run<SystemRow>(sql`
    select r.id as case_id, s.id, s.classified, s.mlps_grade as "mlpsGrade", s.placement,
      s.sharing_platform_at is not null as "sharingPlatform", s.unified_sign_on_at is not null as "unifiedSignOn",
      s.open_request_id as "openRequestId", r.backed_up_on is not null as "backedUp",
      ${askingProject(sql`r.project_id`)} as project,
      ${holdingFor(sql`s.id`, sql`s.unit_id`, sql`r.project_id`)} as holding,
      ${projectsBefore(sql`s.id`)} as "notAccepted"
    from cloud_requests r join application_systems s on s.id = r.system_id
    where r.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.case_id, row]));
});

/** A line as the checks of grants see it. */
export interface LineFacts {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly specification: string;
  readonly requested: number;
  readonly granted: number | null;
  /** Why less is granted than was asked for. */
  readonly grantReason: string | null;
  /** How much of its pool waits for delivery under it. */
  readonly reserved: number;
}

/** The lines of a request, in order. */
export const linesOf = fact<readonly LineFacts[]>('linesOf', [], async (source, ids) => {
  const rows = await source.run<LineFacts & { readonly request_id: string }>(sql`
    select id, request_id, kind, specification, requested, granted, grant_reason as "grantReason", reserved
    from resource_lines
    where request_id ${among(ids)} and not replaced order by request_id, place`);
  return Map.groupBy(rows, (row) => row.request_id);
});

/** What evidence a request has, and the grade that decides which it needs. */
export interface Evidence {
  readonly mlpsGrade: number;
  /** The kinds of material put to it. */
  readonly kinds: ReadonlySet<string>;
}

/** The evidence of a request. */
export const evidenceOf = fact<Evidence>('evidenceOf', undefined, async (source, ids) => {
  const rows = await source.run<{ id: string; grade: number; kinds: string[] }>(sql`
    select r.id, s.mlps_grade as grade,
      array(select distinct m.kind from materials m where m.case_id = r.id) as kinds
    from cloud_requests r join application_systems s on s.id = r.system_id
    where r.id ${among(ids)}`);
  return new Map(rows.map(({ id, grade, kinds }) => [id, { mlpsGrade: grade, kinds: new Set(kinds) }]));
});

/** Some of a kind of resource that a system has. */
export interface Holding {
  readonly kind: ResourceKind;
  readonly specification: string;
  readonly quantity: number;
}

/** What the system of a request has been delivered and not given back, whatever request granted it. */
export const holdingsOf = fact<readonly Holding[]>('holdingsOf', [], async (source, ids) => {
  const rows = await source.run<Holding & { readonly case_id: string }>(sql`
    select r.id as case_id, x.kind, x.specification, sum(x.quantity)::int as quantity
    from cloud_requests r join cloud_resources x on x.system_id = r.system_id
    where r.id ${among(ids)} and x.reclaimed_at is null
    group by r.id, x.kind, x.specification order by r.id, x.kind, x.specification`);
  return Map.groupBy(rows, (row) => row.case_id);
});

/** A resource that a system has. */
export interface ResourceFacts extends Holding {
  readonly id: string;
  readonly state: ResourceState;
  readonly environment: string;
  /** The line that it fulfils. */
  readonly lineId: string;
  /** The request that granted it. */
  readonly grantedBy: string;
}

/** The resources behind the holdings of a request's system, in the order of their delivery. */
export const resourcesOf = fact<readonly ResourceFacts[]>('resourcesOf', [], async (source, ids) => {
  const rows = await source.run<ResourceFacts & { readonly case_id: string }>(sql`
    select r.id as case_id, x.id, x.kind, x.specification, x.quantity, x.state, x.environment, x.line_id as "lineId",
      x.granted_by_id as "grantedBy"
    from cloud_requests r join cloud_resources x on x.system_id = r.system_id
    where r.id ${among(ids)} and x.reclaimed_at is null
    order by r.id, x.delivered_at, x.id`);
  return Map.groupBy(rows, (row) => row.case_id);
});

/** What grants are checked against: the lines of the request, what its system has, what is left in the pools. */
export interface GrantBasis {
  readonly lines: readonly LineFacts[];
  readonly holdings: readonly Holding[];
  readonly left: Left;
}

/** What the grants of a request are checked against. */
export const grantBasisOf = factOf(
  'grantBasisOf',
  [linesOf, holdingsOf, poolsLeft],
  (_source, lines, holdings, left): GrantBasis => ({ lines, holdings, left }),
);

/** What is open on a request beside its state. */
export interface OpenMatters {
  readonly delivered: boolean;
  readonly extensionAsked: boolean;
  readonly problemReported: boolean;
  /** The last day of the running test; null where none runs. */
  readonly lastDay: string | null;
  /** Whether a part of the test failed, as it was last reported. */
  readonly partFailed: boolean;
  /** The day on which that is asked. */
  readonly today: string;
}

const RUNNING = sql`d.met_at is null and d.cancelled_at is null`;

interface OpenRow {
  readonly id: string;
  readonly delivered: boolean;
  readonly asked: boolean;
  readonly reported: boolean;
  readonly test_due: string | null;
  readonly failed: boolean;
}

/** What is open on a request beside its state. */
export const openMatters = fact<OpenMatters>('openMatters', undefined, async (source, ids) => {
  const rows = await source.run<OpenRow>(sql`
    select r.id, r.delivered_at is not null as delivered, r.extension_asked_until is not null as asked,
      exists (select 1 from deadlines d where d.case_id = r.id and d.kind = ${problemAnswer.kind} and ${RUNNING}) as reported,
      (select max(d.due_at) from deadlines d where d.case_id = r.id and d.kind = ${test.kind} and ${RUNNING}) as test_due,
      coalesce((select not (t.functional and t.performance and t.data_integrity and t.security)
        from test_reports t where t.request_id = r.id order by t.reported_at desc, t.id desc limit 1), false) as failed
    from cloud_requests r where r.id ${among(ids)}`);
  const today = civilDateOf(source.viewer.at);
  return new Map(
    rows.map(({ id, delivered, asked, reported, test_due: due, failed }) => {
      const lastDay = due === null ? null : lastDayOf(instantOf(due));
      return [
        id,
        { delivered, extensionAsked: asked, problemReported: reported, lastDay, partFailed: failed, today },
      ];
    }),
  );
});
