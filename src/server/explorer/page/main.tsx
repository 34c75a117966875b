import './workers.js';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fetcherWith, type Tokens } from './fetcher.js';
import { PersonPicker, TokenField } from './sign-in.js';
import { texts } from './texts.js';

/** The explorer: who one is above, GraphiQL below. A new person reads the schema anew. */
function Explorer({ sandbox }: { sandbox: boolean }) {
  const [tokens, setTokens] = useState<Tokens>();
  const onChange = useCallback((next: Tokens) => setTokens(() => next), []);
  const fetcher = useMemo(() => tokens && fetcherWith(tokens), [tokens]);
  const SignIn = sandbox ? PersonPicker : TokenField;
  return (
    <>
      <header>
        <strong>{texts.title}</strong>
        <SignIn onChange={onChange} />
      </header>
      <main>{fetcher && <GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUERY} />}</main>
    </>
  );
}

/** What the editor holds on the first visit. */
const FIRST_QUERY = `# 我的身份与待办
# Who I am
query Viewer {
  viewer {
    person {
      name
    }
  }
}
`;

const root = document.querySelector('#explorer');
if (root instanceof HTMLElement) {
  createRoot(root).render(<Explorer sandbox={root.dataset['sandbox'] === 'true'} />);
}
