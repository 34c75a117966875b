import { useId } from 'react';
import { type BoardPool, type Line, type OpenAlert, type Point } from './board.js';
import type { Format } from './format.js';
import { HistoryChart } from './history-chart.js';
import { HistoryTable } from './history-table.js';
import { LevelBadge } from './level-badge.js';
import { ShareBar } from './share-bar.js';
import { KINDS, type Language, type Texts } from './texts.js';

/** What a card shows. */
interface CardProps {
  readonly pool: BoardPool;
  readonly points: readonly Point[] | null;
  readonly span: { readonly from: Date; readonly to: Date };
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Format;
}

/** A pool: how much of it is used and given away, where it goes, and who must do what about it by when. */
export function PoolCard({ pool, points, span, lines, language, texts, format }: CardProps) {
  const headingId = useId();
  const [kind, unit] = KINDS[pool.kind][language];
  const warning = lines.find(({ level }) => level === 'WARNING');
  const isSilent = pool.open.some((alert) => alert.kind === 'SILENCE');
  const amount = (of: number) => `${format.amount(of)} / ${format.amount(pool.total)} ${unit}`;
  return (
    <li>
      <article
        aria-labelledby={headingId}
        className={isSilent && pool.level === 'NORMAL' ? 'SILENT' : pool.level}
      >
        <header>
          <h2 id={headingId}>
            {kind} <small>{pool.name}</small>
          </h2>
          {/* No data is not good news. */}
          {isSilent && <LevelBadge level="SILENT" texts={texts} />}
          {!(isSilent && pool.level === 'NORMAL') && <LevelBadge level={pool.level} texts={texts} />}
        </header>
        <div className="shares">
          <ShareBar
            className="used"
            label={texts.used}
            share={pool.utilisation === null ? null : Number(pool.utilisation)}
            detail={pool.used === null ? texts.noReading : amount(Number(pool.used))}
            lines={lines}
            texts={texts}
            format={format}
          />
          <ShareBar
            className="given"
            label={texts.allocated}
            share={Number(pool.allocatedShare)}
            detail={amount(pool.allocated)}
            more={pool.reserved > 0 ? `${texts.reserved} ${format.amount(pool.reserved)}` : null}
            lines={lines}
            texts={texts}
            format={format}
          />
        </div>
        <dl>
          <dt>{texts.forecast}</dt>
          <dd>{forecastOf(pool, lines, texts, format)}</dd>
          <dt>{texts.alert}</dt>
          <dd>
            <Alerts pool={pool} texts={texts} format={format} />
          </dd>
        </dl>
        {points && (
          <>
            <HistoryChart
              name={kind}
              points={points}
              {...span}
              lines={lines}
              allocated={Number(pool.allocatedShare)}
              forecast={warning && !isReached(pool, warning) ? pool.forecast : null}
              texts={texts}
              format={format}
            />
            <HistoryTable name={kind} points={points} texts={texts} format={format} />
          </>
        )}
        {pool.measuredAt !== null && (
          <p className="measured">
            {texts.silentSince} {format.moment(pool.measuredAt)}
          </p>
        )}
      </article>
    </li>
  );
}

/** Whether a pool's use stands at a level already; then no trend says when it will. */
function isReached({ utilisation }: BoardPool, { percent }: Line): boolean {
  return utilisation !== null && Number(utilisation) * 100 >= percent;
}

function forecastOf(pool: BoardPool, lines: readonly Line[], texts: Texts, format: Format): string {
  const { forecast } = pool;
  const warning = lines.find(({ level }) => level === 'WARNING');
  if (warning && isReached(pool, warning)) return texts.above(warning.percent);
  if (!forecast || !warning) return texts.noForecast;
  const between = texts.between(
    format.day(forecast.earliestOn),
    forecast.latestOn && format.day(forecast.latestOn),
  );
  const sure = texts.sure(Math.floor(Number(forecast.confidence) * 100));
  return `${texts.reaches(warning.percent, format.day(forecast.reachesWarningOn))} ${between} · ${sure}`;
}

function Alerts({ pool, texts, format }: Pick<CardProps, 'pool' | 'texts' | 'format'>) {
  if (pool.open.length > 0)
    return (
      <ul className="alerts">
        {pool.open.map((alert) => (
          <AlertLine key={alert.id} alert={alert} texts={texts} format={format} />
        ))}
      </ul>
    );
  return <>{pool.level === 'NORMAL' ? texts.noAlert : texts.hiddenAlert}</>;
}

function AlertLine({ alert, texts, format }: { alert: OpenAlert } & Pick<CardProps, 'texts' | 'format'>) {
  const { currentDeadline: deadline, due } = alert;
  const said = deadline ? texts.statuses[deadline.status] : undefined;
  const about = [
    alert.peak === null ? null : `${texts.peak} ${format.percent(Number(alert.peak))}`,
    alert.plan === null ? null : `${texts.plan}: ${alert.plan}`,
    alert.explanation === null ? null : `${texts.explanation}: ${alert.explanation}`,
  ].filter((one) => one !== null);
  return (
    <li className={deadline?.status ?? ''}>
      <p>
        <strong>{alert.kind === 'SILENCE' ? texts.levels.SILENT : alert.currentState.label}</strong>{' '}
        {alert.kind === 'SILENCE' && <>{alert.currentState.label} </>}
        <span className="number">{alert.number}</span>
      </p>
      <p className="todo">
        {[alert.party, due, deadline && texts.until(lastDayOf(deadline.dueAt, format))]
          .filter((one) => one !== null)
          .join(' · ')}{' '}
        {said !== undefined && <em>{said}</em>}
      </p>
      {about.length > 0 && <p className="about">{about.join(' · ')}</p>}
    </li>
  );
}

/** The last day of a period that ends at an instant. */
function lastDayOf(dueAt: string, format: Format): string {
  return format.day(new Date(Date.parse(dueAt) - 1));
}
