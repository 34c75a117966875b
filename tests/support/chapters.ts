import { BEGINNING, type World } from './world.js';

/** A row of every other chapter, as if the case were one of it too. */
export async function enterChapters(world: World, systemId: string, caseId: string): Promise<void> {
  const [person] = await world.sql<{ id: string }>('select id from people limit 1');
  const rows: Readonly<Record<string, object>> = {
    cloud_exemptions: { id: caseId, kind: 'CANNOT_MIGRATE', system_id: systemId, reason: '—' },
    exempt_infrastructure: { exemption_id: caseId, kind: 'HARDWARE', specification: '—' },
    legacy_disposals: { id: caseId, system_id: systemId, retain_until: '2026-06-01' },
    legacy_resources: { disposal_id: caseId, name: '—', quantity: 1 },
    resource_plans: { id: caseId, year: 2027 },
    resource_plan_lines: { plan_id: caseId, kind: 'GPU', quantity: 1, reason: '—' },
    plan_accounts: { plan_id: caseId, year: 2027, kind: 'GPU', planned: 1, drawn: 0, seen_by: [] },
    plan_draws: { case_id: caseId, account_id: 'x', kind: 'GPU', planned: 1, drawn_before: 0, quantity: 1 },
    projects: {
      name: '—',
      kind: 'NEW',
      year: 2027,
      estimate: 1,
      funding: 'FISCAL',
      security_project: false,
      classified: false,
      major: false,
      mlps_grade: 2,
      ppp: false,
      stage: 'PROPOSED',
      seen_by: [],
    },
    plan_declarations: { id: caseId, project_id: 'x', year: 2027, purpose: '—' },
    project_approvals: {
      id: caseId,
      project_id: 'x',
      track: 'FILING',
      summary: '—',
      deployment: 'GOVERNMENT_CLOUD',
    },
    project_items: { approval_id: caseId, name: '—', quantity: 1, amount: 1 },
    condition_answers: { approval_id: caseId, condition: 'B1_PLAN', met: true, answered_at: BEGINNING },
    expert_reviews: {
      approval_id: caseId,
      expert: '—',
      workplace: '—',
      recused: true,
      recorded_by_id: person?.id,
      recorded_at: BEGINNING,
    },
    project_constructions: {
      id: caseId,
      project_id: 'x',
      implementer: '—',
      person_in_charge: '—',
      planned_completion: '2027-06-30',
    },
    budget_lines: { construction_id: caseId, kind: 'RESERVE', name: '—', amount: 1 },
    project_contracts: {
      construction_id: caseId,
      role: 'CONTRACTOR',
      party: '—',
      credit_code: '—',
      amount: 1,
      signed_on: '2026-03-02',
      recorded_at: BEGINNING,
    },
    contract_qualifications: {
      construction_id: caseId,
      contract_id: 'x',
      kind: 'SOFTWARE_DEVELOPMENT',
      grade: '—',
      certificate: '—',
      valid_until: '2030-12-31',
    },
    project_incidents: { construction_id: caseId, kind: 'DELAY', description: '—', reported_at: BEGINNING },
    performance_reports: { id: caseId, project_id: 'x', year: 2026 },
    project_adjustments: {
      id: caseId,
      project_id: 'x',
      reason: 'OTHER',
      explanation: '—',
      goals_changed: false,
    },
    adjustment_lines: { adjustment_id: caseId, kind: 'RESERVE', name: '—', amount: 1 },
    project_acceptances: { id: caseId, project_id: 'x' },
    panel_opinions: {
      acceptance_id: caseId,
      member: '—',
      workplace: '—',
      capacity: 'LEAD',
      recused: true,
      recorded_by_id: person?.id,
      recorded_at: BEGINNING,
    },
    acceptance_extensions: {
      id: caseId,
      project_id: 'x',
      acceptance_id: caseId,
      until: '2026-12-31',
      reason: '—',
    },
    restrictions: {
      kind: 'NO_APPROVAL',
      subject: 'SYSTEM',
      subject_id: systemId,
      found_on_id: systemId,
      ground: 'NOT_SHARING',
      reason: '—',
      imposed_at: BEGINNING,
      seen_by: [],
    },
  };
  const [unit] = await world.sql<{ unit_id: string }>('select unit_id from cases where id = $1', [caseId]);
  for (const [table, row] of Object.entries(rows)) {
    const whole = { id: 'x', place: 1, round: 1, replaced: false, ...unit, ...row };
    await world.sql(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify(whole),
    ]);
  }
}
