import type { Line } from './board.js';
import type { Texts } from './texts.js';

/** What the lines of the charts and bars mean. */
export function Legend({ lines, texts }: { readonly lines: readonly Line[]; readonly texts: Texts }) {
  const entries: readonly (readonly [className: string, label: string])[] = [
    ['use', texts.used],
    ['allocated', texts.allocated],
    ['forecast', texts.expected],
    ...lines.map(({ level, percent }) => [`level ${level}`, `${texts.levels[level]} ${percent} %`] as const),
  ];
  return (
    <ul className="legend" aria-label={texts.legend}>
      {entries.map(([className, label]) => (
        <li key={className}>
          <svg viewBox="0 0 28 8" className="chart" aria-hidden="true">
            <line className={className} x1={1} x2={27} y1={4} y2={4} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
