import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTelemetry } from '../../src/telemetry/index.js';
import { World } from '../support/world.js';
import { settingsWith } from './toy-server.js';

/** A collector that keeps what it is sent. */
async function collector() {
  const received: { path: string | undefined; headers: IncomingHttpHeaders; body: Buffer }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ path: request.url, headers: request.headers, body: Buffer.concat(chunks) });
      const type = request.headers['content-type'] ?? '';
      response.setHeader('content-type', type).end(type.includes('json') ? '{}' : '');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { endpoint, received, close: () => void server.close() };
}

/** One span as OTLP writes it in JSON, its attributes by name. */
interface Sent {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status: { readonly code?: number };
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Value {
  readonly arrayValue?: { readonly values: readonly Value[] };
  readonly [type: string]: unknown;
}

const valueOf = (value: Value): unknown =>
  value.arrayValue ? value.arrayValue.values.map(valueOf) : Object.values(value)[0];
const attributesOf = (list: readonly { key: string; value: Value }[]) =>
  Object.fromEntries(list.map(({ key, value }) => [key, valueOf(value)]));

const CALLER = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };
const PURPOSE = '职业技能等级评价 of nobody’s business';

describe('traces of a house at work', () => {
  const lines: string[] = [];
  let spans: Sent[];
  let sent: Awaited<ReturnType<typeof collector>>;
  let resource: Record<string, unknown>;
  let refused: { errors?: readonly { extensions: { code: string; requestId: string } }[] };

  beforeAll(async () => {
    sent = await collector();
    const world = await World.open(
      {
        LOG_LEVEL: 'info',
        OTEL_EXPORTER_OTLP_ENDPOINT: `${sent.endpoint}/`,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20of-the-collector',
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=长沙',
      },
      { write: (line) => void lines.push(line) },
    );
    const [unit] = (
      await world.get<{ viewer: { memberships: { unit: { id: string } }[] } }>(
        'hrss.admin',
        '{ viewer { memberships { unit { id } } } }',
      )
    ).viewer.memberships;
    const { registerSystem } = await world.get<{ registerSystem: { system: { id: string } } }>(
      'hrss.admin',
      'mutation ($input: RegisterSystemInput!) { registerSystem(input: $input) { system { id } } }',
      { input: { unitId: unit?.unit.id, name: '技能人才评价平台', classified: false, mlpsGrade: 2 } },
    );
    const { draftApplication } = await world.get<{
      draftApplication: { cloudRequest: { id: string; version: number } };
    }>(
      'hrss.admin',
      'mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { cloudRequest { id version } } }',
      {
        input: {
          systemId: registerSystem.system.id,
          purpose: PURPOSE,
          lines: [{ kind: 'COMPUTE_VCPU', specification: '8 核云主机', quantity: 64 }],
          materials: [],
        },
      },
    );
    refused = await world.ask(
      'hrss.admin',
      'mutation Submit($input: SubmitCloudRequestInput!) { submitCloudRequest(input: $input) { cloudRequest { id } } }',
      { input: { ...draftApplication.cloudRequest } },
      { traceparent: `00-${CALLER.trace}-${CALLER.span}-01`, 'x-request-id': 'of-the-trace' },
    );
    await world.app.inject('/readyz');
    await world.app.inject('/files/mat_none');
    await world.moveTo('2026-03-05T10:00:00+08:00');
    await world.close();
    const bodies = sent.received.map(({ body }) => JSON.parse(body.toString()));
    resource = attributesOf(bodies[0].resourceSpans[0].resource.attributes);
    spans = bodies.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: Sent[] }[] }) =>
        scopeSpans.flatMap((scope) =>
          scope.spans.map((span) => ({ ...span, attributes: attributesOf(span.attributes as never) })),
        ),
      ),
    );
  });
  afterAll(() => sent.close());

  const childrenOf = ({ spanId }: Sent) => spans.filter(({ parentSpanId }) => parentSpanId === spanId);
  /** The only span of its name under another. */
  const child = (of: Sent, name: string): Sent => {
    const found = childrenOf(of).filter((span) => span.name === name);
    expect(found.map((span) => span.name)).toEqual([name]);
    return found[0] as Sent;
  };
  const received = () => spans.filter(({ parentSpanId }) => parentSpanId === CALLER.span);

  it('a step’s tree is request, operation, step, transaction, statements, in the caller’s trace', () => {
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', requestId: 'of-the-trace' });
    expect(received()).toMatchObject([
      {
        name: 'POST /graphql',
        kind: 2,
        traceId: CALLER.trace,
        attributes: {
          'http.request.method': 'POST',
          'http.route': '/graphql',
          'http.response.status_code': expect.anything(),
          'zhengyun.request.id': 'of-the-trace',
        },
      },
    ]);
    const operation = child(received()[0] as Sent, 'GraphQL mutation');
    expect(operation.attributes).toEqual({
      'graphql.operation.type': 'mutation',
      'graphql.operation.name': 'Submit',
      'zhengyun.error.codes': ['REFUSED'],
    });
    const step = child(operation, 'step submitCloudRequest');
    expect(step.attributes).toEqual({
      'zhengyun.step': 'submitCloudRequest',
      'zhengyun.procedure': 'CLOUD_APPLICATION',
      'zhengyun.error.code': 'REFUSED',
      'zhengyun.refusal.codes': ['MATERIAL_MISSING', 'MATERIAL_MISSING', 'MATERIAL_MISSING'],
    });
    // The attempt, which rolled back, and the record of its refusal.
    const [attempt, record] = childrenOf(step) as [Sent, Sent];
    expect([attempt.name, record.name]).toEqual(['transaction', 'transaction']);
    const statements = childrenOf(attempt).map(({ name }) => name);
    expect(statements.slice(0, 3)).toEqual(['begin', 'select hold_calendar', 'select cases']);
    expect(statements.at(-1)).toBe('rollback');
    expect(childrenOf(record).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['insert journal_entries', 'commit']),
    );
    expect(new Set(childrenOf(attempt).map(({ kind }) => kind))).toEqual(new Set([3]));
    expect([received()[0], operation, step, attempt].map((span) => span?.status.code ?? 0)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('an operation, an opening and a read are in their traces too', () => {
    const names = spans.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'step registerSystem',
        'step draftApplication',
        'GraphQL query',
        'GET /files/:id',
      ]),
    );
    const draft = spans.find(({ name }) => name === 'step draftApplication') as Sent;
    expect(draft.attributes['zhengyun.procedure']).toBe('CLOUD_APPLICATION');
    expect(childrenOf(child(draft, 'transaction')).map(({ name }) => name)).toContain('insert cases');
  });

  it('what nobody asked for is in none: every trace begins with a request', () => {
    const roots = spans.filter(({ parentSpanId }) => !parentSpanId || parentSpanId === CALLER.span);
    expect(new Set(roots.map(({ kind }) => kind))).toEqual(new Set([2]));
    const traces = new Set(roots.map(({ traceId }) => traceId));
    expect(spans.filter(({ traceId }) => !traces.has(traceId))).toEqual([]);
    expect(spans.filter(({ name }) => name.includes('/readyz'))).toEqual([]);
  });

  it('no variable, name, login, token or value is in any of it', () => {
    const all = JSON.stringify(spans);
    for (const personal of [
      PURPOSE,
      '技能人才',
      '云主机',
      '陈静',
      'hrss.admin',
      'Bearer',
      'eyJ',
      'mat_none',
    ]) {
      expect(all).not.toContain(personal);
    }
    const texts = spans.flatMap(({ attributes }) => attributes['db.query.text'] ?? []) as string[];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.includes("'"))).toEqual([]);
    expect(texts).toContainEqual(
      expect.stringMatching(/^select own\.\*, c\.\* from cases c join .* where c\.id = \$1/),
    );
  });

  it('goes where it should, with the headers and the name of the process', () => {
    expect(sent.received[0]).toMatchObject({
      path: '/v1/traces',
      headers: { 'content-type': 'application/json', authorization: 'Bearer of-the-collector' },
    });
    expect(resource).toMatchObject({ 'service.name': 'zhengyun', 'deployment.environment.name': '长沙' });
  });

  it('log lines of a request carry its trace', () => {
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const mine = logged.filter(({ requestId }) => requestId === 'of-the-trace');
    expect(mine).toContainEqual(expect.objectContaining({ msg: 'request completed', outcome: 'REFUSED' }));
    expect(mine.map((line) => line['trace_id'])).toEqual(mine.map(() => CALLER.trace));
  });
});

describe('traces as they are sent', () => {
  it('are protobuf unless stated otherwise', async () => {
    const { endpoint, received, close } = await collector();
    const { tracing } = await openTelemetry(settingsWith({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }));
    tracing?.receive('GET', {}, { 'http.route': '/somewhere' }).end();
    await tracing?.stop(10_000);
    expect(received).toMatchObject([{ headers: { 'content-type': 'application/x-protobuf' } }]);
    expect(received[0]?.body.includes('/somewhere')).toBe(true);
    close();
  });

  it('are none where the caller’s trace or the sampler says so', async () => {
    const { endpoint, received, close } = await collector();
    const open = (more: Record<string, string>) =>
      openTelemetry(settingsWith({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...more }));
    const unsampled = { traceparent: `00-${CALLER.trace}-${CALLER.span}-00` };
    for (const [more, headers] of [
      [{}, unsampled],
      [{ OTEL_TRACES_SAMPLER: 'always_off' }, {}],
      [{ OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' }, {}],
    ] as [Record<string, string>, Record<string, string>][]) {
      const { tracing } = await open(more);
      const request = tracing?.receive('GET', headers, {});
      request?.run(() => tracing?.begin('inside', {})?.end());
      request?.end();
      await tracing?.stop(10_000);
    }
    expect(received).toEqual([]);
    close();
  });

  it('hold up nobody where the collector does not answer', async () => {
    let asked = 0;
    const deaf = createServer(() => void (asked += 1));
    await new Promise<void>((listening) => deaf.listen(0, '127.0.0.1', listening));
    const endpoint = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
    const { tracing } = await openTelemetry(
      settingsWith({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, LOG_LEVEL: 'silent' }),
    );
    tracing?.receive('GET', {}, {}).end();
    await tracing?.stop(300);
    expect(asked).toBe(1);
    deaf.closeAllConnections();
    deaf.close();
  });
});
