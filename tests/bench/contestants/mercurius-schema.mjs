/** The part of the project's schema that the workloads ask for, and the resolvers of its roots. */

export const typeDefs = `
  type Named { name: String! }
  type Unit { name: String! }
  type System { name: String! mlpsGrade: Int! placement: String! unit: Unit! }
  type Line { kind: String! specification: String! requested: Int! granted: Int }
  type Deadline { kind: String! party: String! status: String! startedAt: String! dueAt: String! metAt: String }
  type Material { kind: String! fileName: String! mediaType: String! size: Int! attachedAt: String! attachedBy: Named }
  type Decision { step: String! outcome: String! opinion: String party: String! decidedAt: String! decidedBy: Named }
  type Resource { kind: String! specification: String! quantity: Int! state: String! deliveredAt: String! pool: Named! }
  type Entry { at: String! kind: String! step: String personName: String party: String fromState: String toState: String remark: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Timeline { pageInfo: PageInfo! nodes: [Entry!]! }
  interface Case {
    id: ID! number: String! procedure: String! version: Int! round: Int! openedAt: String! closedAt: String
    waitingFor: String unit: Unit! submittedBy: Named deadlines: [Deadline!]! currentDeadline: Deadline
    materials: [Material!]! decisions: [Decision!]! timeline(first: Int!): Timeline!
  }
  type CloudRequest implements Case {
    id: ID! number: String! procedure: String! version: Int! round: Int! openedAt: String! closedAt: String
    waitingFor: String unit: Unit! submittedBy: Named deadlines: [Deadline!]! currentDeadline: Deadline
    materials: [Material!]! decisions: [Decision!]! timeline(first: Int!): Timeline!
    state: String! kind: String! purpose: String! system: System! lines: [Line!]! resources: [Resource!]!
  }
  type Inbox { pageInfo: PageInfo! nodes: [Case!]! }
  type Requests { pageInfo: PageInfo! nodes: [CloudRequest!]! }
  type Viewer { inbox(first: Int!, after: String): Inbox! }
  input Filter { unitId: ID }
  type Query {
    viewer: Viewer!
    cloudRequest(id: ID!): CloudRequest
    cloudRequests(first: Int!, filter: Filter!): Requests!
  }
  input Admit { id: ID! version: Int! }
  type Admitted { cloudRequest: CloudRequest }
  input CapacityReadingInput { poolId: ID! at: String! used: String! total: String! }
  input Ingest { readings: [CapacityReadingInput!]! }
  type Pool { id: ID! kind: String! }
  type Ingested { capacityPools: [Pool!]! }
  type Mutation { admitCloudRequest(input: Admit!): Admitted! recordCapacityReadings(input: Ingest!): Ingested! }
`;

const CASE = `c.id, c.number, c.procedure, c.version, c.round, c.state, to_json(c.opened_at)#>>'{}' as "openedAt",
  to_json(c.closed_at)#>>'{}' as "closedAt", c.waiting_for as "waitingFor", c.unit_id, c.submitted_by_id,
  r.kind, r.purpose, r.system_id`;

const INBOX = `
  select ${CASE}, t.due_at::text || '|' || t.case_id as cursor
  from (select distinct u.party || '/' || m.role || '/' || case u.party when 'UNIT' then u.id else '-' end as desk
    from memberships m join units u on u.id = m.unit_id
    where m.person_id = (select current_setting('zy.person')) and m.ended_at is null) mine,
    lateral (select * from turns t where t.desk = mine.desk and (t.due_at, t.case_id) > ($1::timestamptz, $2::text)
      order by t.due_at, t.case_id limit $3) t
    join cases c on c.id = t.case_id join cloud_requests r on r.id = c.id
  order by t.due_at, t.case_id limit $3`;

const BOARD = `
  select ${CASE}, c.opened_at::text || '|' || c.id as cursor
  from cases c join cloud_requests r on r.id = c.id
  where c.unit_id = $1 order by c.opened_at desc, c.id desc limit $2`;

const DETAIL = `select ${CASE} from cases c join cloud_requests r on r.id = c.id where c.id = $1`;

const INGEST = 'select id, kind from record_capacity_readings($1, $2, $3, $4)';

const ADMIT = `select ${CASE} from admit_cloud_request($1, $2) c join cloud_requests r on r.id = c.id`;

/** A page of rows of which one more was read than asked for. */
function page(rows, first) {
  const nodes = rows.slice(0, first);
  return { pageInfo: { hasNextPage: rows.length > first, endCursor: nodes.at(-1)?.cursor ?? null }, nodes };
}

export const resolvers = {
  Query: {
    viewer: () => ({}),
    cloudRequest: async (_, { id }, { session }) => (await session.run('detail', DETAIL, [id]))[0] ?? null,
    cloudRequests: async (_, { first, filter }, { session }) =>
      page(await session.run('board', BOARD, [filter.unitId, first + 1]), first),
  },
  Viewer: {
    inbox: async (_, { first, after }, { session }) => {
      const [dueAt, id] = (after ?? '-infinity|').split('|');
      return page(await session.run('inbox', INBOX, [dueAt, id, first + 1]), first);
    },
  },
  Mutation: {
    admitCloudRequest: async (_, { input }, { session }) => {
      const [cloudRequest] = await session.run('admit', ADMIT, [input.id, input.version], true);
      return { cloudRequest };
    },
    recordCapacityReadings: async (_, { input: { readings } }, { session }) => {
      const column = (name) => readings.map((reading) => reading[name]);
      const values = [column('poolId'), column('at'), column('used'), column('total')];
      return { capacityPools: await session.run('ingest', INGEST, values, true) };
    },
  },
  Case: { resolveType: () => 'CloudRequest' },
};
