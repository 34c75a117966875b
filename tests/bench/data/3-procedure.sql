-- How an application goes: its steps in order, and how each state was come to.
create table bench.steps (
  n int primary key, name text, state text, party text, role text, outcome text, basis text,
  deadline text, amount int, period text, parameter text, legal text, provision text, of_party text, of_role text,
  days_before int
);
insert into bench.steps values
  (1, 'draftApplication', 'DRAFT', 'UNIT', 'UNIT_ADMIN', null, 'CC-11', null, null, null, null, null, null, null, null, 0),
  (2, 'submitCloudRequest', 'SUBMITTED', 'UNIT', 'UNIT_ADMIN', null, 'CC-11', 'ADMISSION', 3, 'WORKING_DAYS', 'ADMISSION_PERIOD', 'LAW', 'CC-12a', 'OFFICE', 'ADMITTER', 1),
  (3, 'admitCloudRequest', 'ADMITTED', 'OFFICE', 'ADMITTER', 'ADMITTED', 'CC-12a', 'REVIEW', 2, 'WORKING_DAYS', 'REVIEW_PERIOD', 'LAW', 'CC-12b', 'OFFICE', 'REVIEWER', 1),
  (4, 'approveCloudRequest', 'APPROVED', 'OFFICE', 'REVIEWER', 'APPROVED', 'CC-12b', 'DELIVERY', 2, 'WORKING_DAYS', 'DELIVERY_PERIOD', 'LAW', 'CC-13a', 'PROVIDER', 'OPERATOR', 1),
  (5, 'deliverTestEnvironment', 'TESTING', 'PROVIDER', 'OPERATOR', null, 'CC-13a', 'TEST', 15, 'NATURAL_DAYS', 'TEST_PERIOD', 'LAW', 'CC-13b', 'UNIT', 'UNIT_ADMIN', 1),
  (6, 'reportTest', 'TEST_REPORTED', 'UNIT', 'UNIT_ADMIN', null, 'CC-21', 'TEST_EVALUATION', 3, 'WORKING_DAYS', 'TEST_EVALUATION_PERIOD', 'HOUSE', 'CC-21', 'OFFICE', 'REVIEWER', 12),
  (7, 'evaluateTest', 'TEST_PASSED', 'OFFICE', 'REVIEWER', 'PASSED', 'CC-21', 'TRIAL_OPENING', 2, 'WORKING_DAYS', 'TRIAL_OPENING_PERIOD', 'HOUSE', 'CC-14a', 'PROVIDER', 'OPERATOR', 2),
  (8, 'openTrial', 'TRIAL', 'PROVIDER', 'OPERATOR', null, 'CC-14a', 'TRIAL_REPORT', 42, 'NATURAL_DAYS', 'TRIAL_REPORT_PERIOD', 'HOUSE', 'CC-14b', 'UNIT', 'UNIT_ADMIN', 1),
  (9, 'reportTrial', 'TRIAL_REPORTED', 'UNIT', 'UNIT_ADMIN', null, 'CC-14b', 'GO_LIVE', 5, 'WORKING_DAYS', 'GO_LIVE_PERIOD', 'HOUSE', 'CC-14a', 'OFFICE', 'REVIEWER', 34),
  (10, 'approveGoLive', 'RUNNING', 'OFFICE', 'REVIEWER', 'APPROVED', 'CC-14a', null, null, null, null, null, null, null, null, 2),
  (11, 'declineCloudRequest', 'RETURNED', 'OFFICE', 'ADMITTER', 'DECLINED', 'CC-12a', null, null, null, null, null, null, null, null, 1),
  (12, 'rejectCloudRequest', 'REJECTED', 'OFFICE', 'REVIEWER', 'REJECTED', 'CC-12b', null, null, null, null, null, null, null, null, 1),
  (13, 'withdrawCloudRequest', 'WITHDRAWN', 'UNIT', 'UNIT_ADMIN', null, 'CC-10', null, null, null, null, null, null, null, null, 1),
  (14, 'cancelCloudRequest', 'CANCELLED', 'OFFICE', 'REVIEWER', 'CANCELLED', 'CC-16c', null, null, null, null, null, null, null, null, 1);

-- Of a hundred cases, how many are in each state; the steps on the way; how many days ago the last was taken at most.
-- The office's desks are full, so that an inbox has its fifty pages, and every contestant enough to admit.
create table bench.states (state text primary key, up_to int, way int[], ends boolean, days_ago numeric);
insert into bench.states values
  ('SUBMITTED', 24, '{1,2}', false, 2.5),
  ('ADMITTED', 44, '{1,2,3}', false, 1.5),
  ('APPROVED', 50, '{1,2,3,4}', false, 1.5),
  ('TESTING', 58, '{1,2,3,4,5}', false, 14),
  ('TEST_REPORTED', 61, '{1,2,3,4,5,6}', false, 2.5),
  ('TEST_PASSED', 64, '{1,2,3,4,5,6,7}', false, 1.5),
  ('TRIAL', 69, '{1,2,3,4,5,6,7,8}', false, 40),
  ('TRIAL_REPORTED', 72, '{1,2,3,4,5,6,7,8,9}', false, 4.5),
  ('RUNNING', 90, '{1,2,3,4,5,6,7,8,9,10}', true, 700),
  ('RETURNED', 92, '{1,2,11}', false, 60),
  ('REJECTED', 95, '{1,2,3,12}', true, 700),
  ('DRAFT', 98, '{1}', false, 60),
  ('WITHDRAWN', 99, '{1,2,13}', true, 700),
  ('CANCELLED', 100, '{1,2,3,4,14}', true, 700);
