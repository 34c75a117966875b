import type { CapacityLevel } from '../../../client/index.js';
import type { Texts } from './texts.js';

/** Told apart by shape as well as by colour. */
const SHAPES: Readonly<Record<CapacityLevel | 'SILENT', string>> = {
  SILENT: 'M2 8h2l1.5-4 1.5 8 .8-4M10.5 5.5l4 5M14.5 5.5l-4 5',
  NORMAL: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM4.6 8.2l2.4 2.4 4.4-4.8',
  APPROACHING: 'M8 13V3.6M3.8 7.4 8 3.2l4.2 4.2',
  WARNING: 'M8 1.8 15 14H1zM8 6.4v3.6M8 12v.2',
  CRITICAL: 'M5 1.5h6l3.5 3.5v6L11 14.5H5L1.5 11V5zM8 4.6v4.2M8 11.2v.2',
};

/** A level, or that nothing is known of it any more, in a word, a shape and a colour. */
export function LevelBadge({
  level,
  texts,
}: {
  readonly level: CapacityLevel | 'SILENT';
  readonly texts: Texts;
}) {
  return (
    <span className={`badge ${level}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[level]} />
      </svg>
      {texts.levels[level]}
    </span>
  );
}
