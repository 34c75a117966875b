import { useEffect, useState } from 'react';
import type { Tokens } from './fetcher.js';
import { describe, people, tokenFor, type Person } from './sandbox.js';
import { texts } from './texts.js';

/** What a way to sign in is told. */
interface SignInProps {
  /** Called with the new source of tokens whenever the choice changes. */
  onChange(tokens: Tokens): void;
}

const REMEMBERED = 'zhengyun.person';

/** The sandbox's way: choose one of its people. */
export function PersonPicker({ onChange }: SignInProps) {
  const [everyone, setEveryone] = useState<Person[]>([]);
  const [login, setLogin] = useState<string>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    people().then(
      (found) => {
        const remembered = sessionStorage.getItem(REMEMBERED);
        const known = remembered === '' || found.some((person) => person.login === remembered);
        setEveryone(found);
        setLogin((known ? remembered : found[0]?.login) ?? '');
      },
      () => {
        setFailed(true);
        setLogin('');
      },
    );
  }, []);

  useEffect(() => {
    if (login === undefined) return;
    sessionStorage.setItem(REMEMBERED, login);
    let token: Promise<string> | undefined;
    onChange(async (renew) => {
      if (login === '') return undefined;
      if (renew || token === undefined) token = tokenFor(login);
      return token;
    });
  }, [login, onChange]);

  return (
    <label>
      {texts.person}
      <select value={login ?? ''} onChange={(event) => setLogin(event.target.value)}>
        <option value="">{texts.anonymous}</option>
        {everyone.map((person) => (
          <option key={person.login} value={person.login}>
            {describe(person)}
          </option>
        ))}
      </select>
      {failed && <em role="alert">{texts.failed}</em>}
    </label>
  );
}

/** Production's way: a token from the city's identity provider. It is kept nowhere but in this page. */
export function TokenField({ onChange }: SignInProps) {
  const [token, setToken] = useState('');

  useEffect(() => {
    const trimmed = token.trim().replace(/^Bearer\s+/i, '');
    onChange(async (renew) => (renew || trimmed === '' ? undefined : trimmed));
  }, [token, onChange]);

  return (
    <label>
      {texts.token}
      <input
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.tokenHint}
        value={token}
        onChange={(event) => setToken(event.target.value)}
      />
    </label>
  );
}
