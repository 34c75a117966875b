import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.querySelector<HTMLElement>('#capacity');
if (root) {
  const { issuer: url, clientId, scope } = root.dataset;
  const issuer = url && clientId && scope ? { url, clientId, scope } : null;
  createRoot(root).render(<App issuer={issuer} />);
}
