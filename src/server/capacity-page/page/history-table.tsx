import { useState } from 'react';
import type { Point } from './board.js';
import type { Format } from './format.js';
import type { Texts } from './texts.js';

/** What a table shows. */
interface TableProps {
  readonly name: string;
  readonly points: readonly Point[];
  readonly texts: Texts;
  readonly format: Format;
}

/** The same as the chart in words, the newest first; written out when somebody asks for it. */
export function HistoryTable({ name, points, texts, format }: TableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.table}</summary>
      {open && (
        <div className="scroll" tabIndex={0} role="region" aria-label={`${name}: ${texts.table}`}>
          <table>
            <caption>{`${name}: ${texts.chart}`}</caption>
            <thead>
              <tr>
                {[texts.time, texts.average, texts.least, texts.most].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.toReversed().map(({ at, average, least, most }) => (
                <tr key={at.getTime()}>
                  <th scope="row">{format.moment(at)}</th>
                  <td>{format.percent(average)}</td>
                  <td>{format.percent(least)}</td>
                  <td>{format.percent(most)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
