export { NO_SPAN, type OpenSpan, type Span, type SpanAttributes, traced, type Tracing } from './tracing.js';
