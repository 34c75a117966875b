import { useCallback, useEffect, useState } from 'react';
import { type Board, type History, type Range, spanOf } from './board.js';
import { type Format, formatOf } from './format.js';
import { Legend } from './legend.js';
import { LevelBadge } from './level-badge.js';
import type { Issuer } from './oidc.js';
import { PoolCard } from './pool-card.js';
import { PersonPicker, SingleSignOn } from './sign-in.js';
import {
  KINDS,
  type Language,
  LEVELS,
  preferredLanguage,
  rememberLanguage,
  type Texts,
  TEXTS,
} from './texts.js';
import type { Tokens } from './tokens.js';
import { type Event, useBoard } from './use-board.js';

const LANGUAGES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** The page. Without an issuer it is the sandbox's, where one chooses who one is. */
export function App({ issuer }: { readonly issuer: Issuer | null }) {
  const [language, setLanguage] = useState(preferredLanguage);
  const [tokens, setTokens] = useState<Tokens | null>(null);
  const onChange = useCallback((next: Tokens | null) => setTokens(() => next), []);
  const texts = TEXTS[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts.title} · ${texts.brand}`;
  }, [language, texts]);

  const choose = (next: Language) => {
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <>
      <header className="top">
        <div>
          <strong>{texts.brand}</strong>
          <h1>{texts.title}</h1>
        </div>
        <div className="tools">
          {issuer ? (
            <SingleSignOn issuer={issuer} texts={texts} onChange={onChange} />
          ) : (
            <PersonPicker texts={texts} onChange={onChange} />
          )}
          <Choice label={texts.language} options={LANGUAGES} chosen={language} onChoose={choose} />
        </div>
      </header>
      <main>
        {tokens ? (
          <Capacity tokens={tokens} language={language} texts={texts} />
        ) : (
          issuer && <p className="welcome">{texts.signInFirst}</p>
        )}
      </main>
    </>
  );
}

/** What somebody who is signed in sees. */
function Capacity({ tokens, language, texts }: { tokens: Tokens; language: Language; texts: Texts }) {
  const [range, setRange] = useState<Range>('week');
  const { board, history, live, latest, fault } = useBoard(tokens, language, range);
  const format = formatOf(language);
  return (
    <>
      <div className="strip">
        {board && <Summary board={board} texts={texts} />}
        <Choice label={texts.range} options={texts.ranges} chosen={range} onChoose={setRange} />
        <p className={live ? 'state live' : 'state'}>
          {live ? texts.live : board ? texts.connecting : texts.loading}
          {board && (
            <span>
              {texts.asOf} {format.moment(board.now)}
            </span>
          )}
        </p>
      </div>
      {fault !== null && <p role="alert">{`${texts.failed}${fault}`}</p>}
      <p className="told" role="status">
        {latest && toldIn(latest, language, texts, format)}
      </p>
      {board && <Legend lines={board.lines} texts={texts} />}
      {board && <Pools {...{ board, history, range, language, texts, format }} />}
    </>
  );
}

function Summary({ board, texts }: { readonly board: Board; readonly texts: Texts }) {
  return (
    <ul className="summary" aria-label={texts.summary}>
      {LEVELS.map((level) => (
        <li key={level}>
          <strong>{board.pools.filter((pool) => pool.level === level).length}</strong>
          <LevelBadge level={level} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

interface PoolsProps {
  readonly board: Board;
  readonly history: History | null;
  readonly range: Range;
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Format;
}

function Pools({ board, history, range, ...rest }: PoolsProps) {
  if (board.pools.length === 0) return <p>{rest.texts.noPools}</p>;
  const span = spanOf(range, board.now);
  return (
    <ul className="pools">
      {board.pools.map((pool) => (
        <PoolCard
          key={pool.id}
          pool={pool}
          points={history && (history.get(pool.id) ?? [])}
          span={span}
          lines={board.lines}
          {...rest}
        />
      ))}
    </ul>
  );
}

/** What is said of an event, to the eye and to whoever listens. */
function toldIn(event: Event, language: Language, texts: Texts, format: Format): string {
  const { announcement, capacityAlert: alert } = event;
  const [pool] = KINDS[alert.pool.kind][language];
  if (!announcement) return texts.changed(pool, alert.currentState.label);
  return texts.told(pool, texts.levels[announcement.level], format.percent(Number(announcement.share)));
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of a few, side by side. */
function Choice<Name extends string>({ label, options, chosen, onChoose }: ChoiceProps<Name>) {
  const names = Object.keys(options) as Name[];
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name={label} checked={name === chosen} onChange={() => onChoose(name)} />
          <span>{options[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
