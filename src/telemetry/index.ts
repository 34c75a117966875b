import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import type { Tracing } from '../kernel/tracing/index.js';
import type { Settings } from '../settings.js';

/** What a process tells of itself: its log, and its traces where they are configured. */
export interface Telemetry {
  readonly log: Logger;
  readonly tracing: Tracing | undefined;
}

/**
 * Opens the log and, where `OTEL_EXPORTER_OTLP_ENDPOINT` says whereto, the traces; nothing of them is loaded otherwise.
 * @param lines where log lines go; standard output unless stated
 */
export async function openTelemetry(settings: Settings, lines?: DestinationStream): Promise<Telemetry> {
  const endpoint = settings.otelExporterOtlpEndpoint;
  const level = settings.logLevel;
  if (endpoint === undefined) return { log: open({ level }, lines), tracing: undefined };
  const { otlpTracing, reportFaults } = await import('./otlp.js');
  const tracing = await otlpTracing(endpoint, settings);
  const log = open({ level, mixin: () => tracing.logFields() }, lines);
  reportFaults((message) => log.warn({ fault: message }, 'traces'));
  return { log, tracing };
}

/** How much of the log is written at once, in bytes, and for how long less than that may wait, in milliseconds. */
const WRITTEN_TOGETHER = { minLength: 4096, periodicFlush: 100 };

/** Lines are written beside the work, some together; what is left is written when the process exits by itself. */
function open(options: LoggerOptions, lines: DestinationStream | undefined): Logger {
  return pino(options, lines ?? pino.destination({ dest: 1, sync: false, ...WRITTEN_TOGETHER }));
}
