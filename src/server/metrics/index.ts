export { readHouseFigures } from './house-figures.js';
export type { HouseFigures } from './house-figures.js';
export { addHouseGauges } from './house-gauges.js';
export { createMetrics, serveMetrics } from './metrics.js';
export type { Metrics } from './metrics.js';
