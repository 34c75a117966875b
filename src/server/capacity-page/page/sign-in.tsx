import { useCallback, useEffect, useState } from 'react';
import { describe, people, type Person, tokenFor } from '../../explorer/page/sandbox.js';
import { beginSignIn, finishSignIn, type Issuer } from './oidc.js';
import type { Texts } from './texts.js';
import type { Tokens } from './tokens.js';

/** What a way to sign in is told. */
interface SignInProps {
  readonly texts: Texts;
  /** Called with the new source of tokens; with null where nobody is signed in any more. */
  readonly onChange: (tokens: Tokens | null) => void;
}

const REMEMBERED = 'zhengyun.person';
const FIRST = 'office.reviewer';

/** The sandbox's way: choose one of its people. */
export function PersonPicker({ texts, onChange }: SignInProps) {
  const [everyone, setEveryone] = useState<readonly Person[]>([]);
  const [login, setLogin] = useState<string>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    people().then(
      (found) => {
        const logins = found.map((person) => person.login);
        const remembered = sessionStorage.getItem(REMEMBERED) ?? FIRST;
        setEveryone(found);
        setLogin(logins.includes(remembered) ? remembered : logins[0]);
      },
      () => setFailed(true),
    );
  }, []);

  useEffect(() => {
    if (login === undefined) return;
    sessionStorage.setItem(REMEMBERED, login);
    let token: Promise<string> | undefined;
    onChange((renew) => {
      if (renew) token = undefined;
      return (token ??= tokenFor(login));
    });
  }, [login, onChange]);

  return (
    <label className="picker">
      <span>{texts.person}</span>
      <select value={login ?? ''} onChange={(event) => setLogin(event.target.value)}>
        {everyone.map((person) => (
          <option key={person.login} value={person.login}>
            {describe(person)}
          </option>
        ))}
      </select>
      {failed && <em role="alert">{texts.failedSignIn}</em>}
    </label>
  );
}

/** Production's way: the city's single sign-on, by OpenID Connect. */
export function SingleSignOn({ issuer, texts, onChange }: SignInProps & { readonly issuer: Issuer }) {
  const [state, setState] = useState<'asking' | 'out' | 'in'>('asking');
  const [fault, setFault] = useState<string | null>(null);
  const fail = useCallback((error: Error) => {
    setState('out');
    setFault(error.message);
  }, []);

  useEffect(() => {
    finishSignIn(issuer).then((tokens) => {
      setState(tokens ? 'in' : 'out');
      onChange(tokens);
    }, fail);
  }, [issuer, onChange, fail]);

  if (state === 'asking') return null;
  if (state === 'in') {
    const leave = () => {
      setState('out');
      onChange(null);
    };
    return (
      <button type="button" onClick={leave}>
        {texts.signOut}
      </button>
    );
  }
  return (
    <span className="picker">
      {fault !== null && <em role="alert">{`${texts.failedSignIn} ${fault}`}</em>}
      <button type="button" onClick={() => void beginSignIn(issuer).catch(fail)}>
        {texts.signIn}
      </button>
    </span>
  );
}
