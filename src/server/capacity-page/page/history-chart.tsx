import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import type { PoolViewFragment } from '../../../client/index.js';
import type { Line, Point } from './board.js';
import type { Format } from './format.js';
import type { Texts } from './texts.js';

const WIDTH = 440;
const HEIGHT = 160;
const LEFT = 42;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 22;

/** How far into the future a forecast is drawn, as a part of the history shown. */
const AHEAD = 0.35;

/** A gap longer than so many usual steps is one: no line is drawn across it. */
const GAP = 2.5;

/** What a chart shows. */
interface ChartProps {
  readonly name: string;
  readonly points: readonly Point[];
  readonly from: Date;
  readonly to: Date;
  readonly lines: readonly Line[];
  /** The share that is given away now. */
  readonly allocated: number;
  /** When the warning level is expected; null where it is not, or is reached. */
  readonly forecast: PoolViewFragment['forecast'];
  readonly texts: Texts;
  readonly format: Format;
}

/** The use of a pool over time against the levels, with where it is expected to go. */
export function HistoryChart(props: ChartProps) {
  const { name, points, from, to, lines, allocated, forecast, texts, format } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const titleId = useId();
  const reaches = forecast && Date.parse(`${forecast.reachesWarningOn}T12:00:00+08:00`);
  const span = to.getTime() - from.getTime();
  const end =
    reaches === null ? to.getTime() : Math.min(Math.max(reaches, to.getTime()), to.getTime() + AHEAD * span);
  const x = (at: number) => LEFT + ((at - from.getTime()) / (end - from.getTime())) * (WIDTH - LEFT - RIGHT);
  const top = Math.max(1, ...points.map(({ most }) => most));
  const y = (share: number) => TOP + (1 - share / top) * (HEIGHT - TOP - BOTTOM);

  const at = chosen === null ? null : (points[Math.min(chosen, points.length - 1)] ?? null);
  const warning = lines.find(({ level }) => level === 'WARNING');
  const last = points.at(-1);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || points.length === 0) return;
    event.preventDefault();
    const before = chosen ?? points.length - 1;
    setChosen(Math.min(points.length - 1, Math.max(0, before + step)));
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = ((event.clientX - box.left) / box.width) * WIDTH;
    setChosen(nearest(points, (one) => Math.abs(x(one.at.getTime()) - place)));
  };

  if (points.length === 0) return <p className="none">{texts.noHistory}</p>;
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={titleId}
        tabIndex={0}
        onKeyDown={move}
        onPointerMove={point}
        onPointerLeave={() => setChosen(null)}
        onBlur={() => setChosen(null)}
      >
        <title id={titleId}>{`${name}: ${texts.chart}. ${texts.chartKeys}.`}</title>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share} className="grid">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
            <text x={LEFT - 6} y={y(share) + 4} textAnchor="end">{`${share * 100} %`}</text>
          </g>
        ))}
        {ticks(from, to, forecast ? 3 : 5).map((tick, index, all) => (
          <text
            key={tick}
            className="tick"
            x={x(tick)}
            y={HEIGHT - 5}
            textAnchor={anchor(index, forecast ? Infinity : all.length)}
          >
            {format.shortDay(new Date(tick))}
          </text>
        ))}
        {lines.map(({ level, percent }) => (
          <line
            key={level}
            className={`level ${level}`}
            x1={LEFT}
            x2={WIDTH - RIGHT}
            y1={y(percent / 100)}
            y2={y(percent / 100)}
          />
        ))}
        {runs(points).map((run) => (
          <g key={run[0]?.at.getTime()}>
            <path className="band" d={band(run, x, y)} />
            <path className="use" d={path(run.map((one) => [x(one.at.getTime()), y(one.average)]))} />
          </g>
        ))}
        <line className="allocated" x1={LEFT} x2={x(to.getTime())} y1={y(allocated)} y2={y(allocated)} />
        {reaches !== null && warning && last && (
          <path className="forecast" d={path(towards(last, reaches, warning.percent / 100, end, x, y))} />
        )}
        {at && (
          <g className="here">
            <line x1={x(at.at.getTime())} x2={x(at.at.getTime())} y1={TOP} y2={HEIGHT - BOTTOM} />
            <circle cx={x(at.at.getTime())} cy={y(at.average)} r={4} />
          </g>
        )}
      </svg>
      <figcaption aria-live="polite">
        {at
          ? `${format.moment(at.at)} · ${texts.average} ${format.percent(at.average)} · ${texts.most} ${format.percent(at.most)}`
          : '\u00a0'}
      </figcaption>
    </figure>
  );
}

type Place = readonly [x: number, y: number];
type Scale = (value: number) => number;

function path(places: readonly Place[]): string {
  return places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** Between the least and the most of each hour or day. */
function band(run: readonly Point[], x: Scale, y: Scale): string {
  const most = run.map((one): Place => [x(one.at.getTime()), y(one.most)]);
  const least = run.map((one): Place => [x(one.at.getTime()), y(one.least)]);
  return `${path([...most, ...least.toReversed()])}Z`;
}

/** The points in runs without a gap. */
function runs(points: readonly Point[]): readonly (readonly Point[])[] {
  const steps = points.slice(1).map((one, index) => one.at.getTime() - (points[index] as Point).at.getTime());
  const usual = steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0;
  const found: Point[][] = [];
  for (const [index, one] of points.entries()) {
    if (index === 0 || (steps[index - 1] as number) > usual * GAP) found.push([]);
    found.at(-1)?.push(one);
  }
  return found;
}

/** From the last point towards the warning level, as far as the chart reaches. */
function towards(
  last: Point,
  reaches: number,
  level: number,
  end: number,
  x: Scale,
  y: Scale,
): readonly Place[] {
  const start = last.at.getTime();
  if (reaches <= start) return [];
  const part = Math.min(1, (end - start) / (reaches - start));
  const share = last.average + (level - last.average) * part;
  return [
    [x(start), y(last.average)],
    [x(start + (reaches - start) * part), y(share)],
  ];
}

/** So many instants over a time, both ends included. */
function ticks(from: Date, to: Date, count: number): readonly number[] {
  const step = (to.getTime() - from.getTime()) / (count - 1);
  return Array.from({ length: count }, (_, index) => from.getTime() + index * step);
}

function anchor(index: number, count: number): 'start' | 'middle' | 'end' {
  return index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle';
}

function nearest(points: readonly Point[], distance: (point: Point) => number): number {
  let best = 0;
  for (const [index, point] of points.entries())
    if (distance(point) < distance(points[best] as Point)) best = index;
  return best;
}
