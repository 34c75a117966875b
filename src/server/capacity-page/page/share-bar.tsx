import type { Line } from './board.js';
import type { Format } from './format.js';
import type { Texts } from './texts.js';

/** What a bar shows. */
interface BarProps {
  readonly className: string;
  readonly label: string;
  /** 1 being all of the pool; null where nothing is known. */
  readonly share: number | null;
  readonly detail: string;
  readonly more?: string | null;
  readonly lines: readonly Line[];
  readonly texts: Texts;
  readonly format: Format;
}

/** A share of a pool as a bar against the levels. */
export function ShareBar({ className, label, share, detail, more, lines, texts, format }: BarProps) {
  const levels = lines.map(({ level, percent }) => `${texts.levels[level]} ${percent} %`).join(', ');
  const said = share === null ? '–' : format.percent(share);
  // A meter without a value says nothing.
  const meaning =
    share === null
      ? { role: 'img', 'aria-label': `${label}: ${detail}` }
      : {
          role: 'meter',
          'aria-label': `${label} (${levels})`,
          'aria-valuemin': 0,
          'aria-valuemax': 100,
          'aria-valuenow': Math.round(share * 1000) / 10,
          'aria-valuetext': `${said} ${detail}`,
        };
  return (
    <div className={`share ${className}`}>
      <p>
        <span>{label}</span> <strong>{said}</strong>
      </p>
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" {...meaning}>
        <rect className="all" y={2} width={100} height={10} />
        <rect className="part" y={2} width={Math.min(100, (share ?? 0) * 100)} height={10} />
        {lines.map(({ level, percent }) => (
          <g key={level}>
            <line className="halo" x1={percent} x2={percent} y1={0} y2={14} />
            <line className={`level ${level}`} x1={percent} x2={percent} y1={0} y2={14} />
          </g>
        ))}
      </svg>
      <p className="detail">{detail}</p>
      {more && <p className="detail">{more}</p>}
    </div>
  );
}
