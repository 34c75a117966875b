import { AsyncLocalStorage } from 'node:async_hooks';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Context,
  defaultTextMapGetter,
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  type Span as OtelSpan,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { OpenSpan, SpanAttributes, Tracing } from '../kernel/tracing/index.js';
import type { Settings } from '../settings.js';

/** Traces over OTLP. Spans are made where the code says so: nothing is patched, and nothing global is set. */
export async function otlpTracing(endpoint: string, settings: Settings): Promise<Tracing> {
  const provider = new TracerProvider({
    resource: defaultResource().merge(
      resourceFromAttributes({
        'host.name': hostname(),
        ...settings.otelResourceAttributes,
        'service.name': settings.otelServiceName,
      }),
    ),
    sampler: samplerOf(settings),
    spanProcessors: [new BatchSpanProcessor({ exporter: await exporterOf(endpoint, settings) })],
  });
  return new OtlpTracing(provider, provider.getTracer('zhengyun'));
}

/** Tells what goes wrong with sending traces. */
export function reportFaults(warn: (message: string) => void): void {
  const tell = (...what: unknown[]) => warn(what.map(String).join(' '));
  const logger = { error: tell, warn: tell, info: () => {}, debug: () => {}, verbose: () => {} };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}

const propagator = new W3CTraceContextPropagator();

class OtlpTracing implements Tracing {
  readonly #around = new AsyncLocalStorage<Context>();

  constructor(
    private readonly provider: TracerProvider,
    private readonly tracer: Tracer,
  ) {}

  receive(name: string, headers: Readonly<Record<string, unknown>>, attributes: SpanAttributes): OpenSpan {
    const caller = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
    return this.#open(caller, name, SpanKind.SERVER, attributes);
  }

  begin(name: string, attributes: SpanAttributes, outwards = false): OpenSpan | undefined {
    const around = this.#around.getStore();
    return around && this.#open(around, name, outwards ? SpanKind.CLIENT : SpanKind.INTERNAL, attributes);
  }

  logFields(): Readonly<Record<string, string>> {
    const around = this.#around.getStore();
    const span = around && trace.getSpanContext(around);
    return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
  }

  async stop(withinMs: number): Promise<void> {
    const over = new AbortController();
    await Promise.race([
      this.provider.shutdown().catch((error: Error) => diag.warn(error.message)),
      wait(withinMs, undefined, { signal: over.signal }).catch(() => undefined),
    ]);
    over.abort();
  }

  #open(within: Context, name: string, kind: SpanKind, attributes: SpanAttributes): OpenSpan {
    const span = this.tracer.startSpan(name, { kind, attributes }, within);
    const inside = trace.setSpan(within, span);
    return spanOf(span, (work) => this.#around.run(inside, work));
  }
}

function spanOf(span: OtelSpan, run: OpenSpan['run']): OpenSpan {
  return {
    run,
    set: (attributes) => void span.setAttributes(attributes),
    rename: (name) => void span.updateName(name),
    fail: (kind) => {
      span.setAttribute('error.type', kind).setStatus({ code: SpanStatusCode.ERROR });
    },
    end: () => {
      if (span.isRecording()) span.end();
    },
  };
}

async function exporterOf(endpoint: string, settings: Settings): Promise<SpanExporter> {
  const { OTLPTraceExporter } =
    settings.otelExporterOtlpProtocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: { ...settings.otelExporterOtlpHeaders },
    timeoutMillis: settings.otelExporterOtlpTimeout,
  });
}

function samplerOf({ otelTracesSampler: name, otelTracesSamplerArg: part }: Settings): Sampler {
  const root = name.endsWith('always_off')
    ? new AlwaysOffSampler()
    : name.endsWith('traceidratio')
      ? new TraceIdRatioBasedSampler(part)
      : new AlwaysOnSampler();
  return name.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}
