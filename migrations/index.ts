import { Tables } from './Migration20261122000000_tables.js';
import { Sessions } from './Migration20261122000001_sessions.js';
import { Changes } from './Migration20261122000002_changes.js';
import { Notices } from './Migration20261122000003_notices.js';
import { Audit } from './Migration20261122000004_audit.js';
import { Parts } from './Migration20261122000005_parts.js';
import { LeanSessions } from './Migration20261122000006_lean_sessions.js';
import { Capacity } from './Migration20261122000007_capacity.js';
import { Events } from './Migration20261122000008_events.js';
import { Operations } from './Migration20261122000009_operations.js';
import { Projects } from './Migration20261122000010_projects.js';
import { Ties } from './Migration20261122000011_ties.js';
import { Building } from './Migration20261122000012_building.js';
import { Supervision } from './Migration20261122000013_supervision.js';
import { Metrics } from './Migration20261122000014_metrics.js';
import { Naming } from './Migration20261122000015_naming.js';
import { Sharing } from './Migration20261122000016_sharing.js';
import { Evidence } from './Migration20261122000017_evidence.js';
import { MobileApps } from './Migration20261122000018_mobile_apps.js';
import { PlanApproval } from './Migration20261122000019_plan_approval.js';
import { SessionInstant } from './Migration20261122000020_session_instant.js';

/** Every migration, oldest first; a new one is added at the end. */
export const MIGRATIONS = [
  { name: 'Migration20261122000000_tables', class: Tables },
  { name: 'Migration20261122000001_sessions', class: Sessions },
  { name: 'Migration20261122000002_changes', class: Changes },
  { name: 'Migration20261122000003_notices', class: Notices },
  { name: 'Migration20261122000004_audit', class: Audit },
  { name: 'Migration20261122000005_parts', class: Parts },
  { name: 'Migration20261122000006_lean_sessions', class: LeanSessions },
  { name: 'Migration20261122000007_capacity', class: Capacity },
  { name: 'Migration20261122000008_events', class: Events },
  { name: 'Migration20261122000009_operations', class: Operations },
  { name: 'Migration20261122000010_projects', class: Projects },
  { name: 'Migration20261122000011_ties', class: Ties },
  { name: 'Migration20261122000012_building', class: Building },
  { name: 'Migration20261122000013_supervision', class: Supervision },
  { name: 'Migration20261122000014_metrics', class: Metrics },
  { name: 'Migration20261122000015_naming', class: Naming },
  { name: 'Migration20261122000016_sharing', class: Sharing },
  { name: 'Migration20261122000017_evidence', class: Evidence },
  { name: 'Migration20261122000018_mobile_apps', class: MobileApps },
  { name: 'Migration20261122000019_plan_approval', class: PlanApproval },
  { name: 'Migration20261122000020_session_instant', class: SessionInstant },
];
