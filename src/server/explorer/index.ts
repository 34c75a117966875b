import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../../built-folder.js';

/** The path under which the server offers the explorer's files; they never change under one name. */
export const explorerPath = '/explorer/';

/**
 * The Content-Security-Policy of the explorer's page. Nothing leaves this origin; the editor draws with
 * inline styles and its fonts and icons are data.
 */
export const explorerCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The GraphQL explorer as the server offers it. */
export interface ExplorerFiles {
  /** The folder to offer under {@link explorerPath}. */
  dir: string;
  /** The page for `GET /graphql`: in the sandbox one chooses a person, in production one pastes a token. */
  html(options: { sandbox: boolean }): string;
}

/**
 * The explorer that the build made.
 *
 * @throws Error when it was not built.
 */
export function explorerFiles(): ExplorerFiles {
  const dir = builtFolder('explorer');
  const { script, style } = readManifest(dir);
  return {
    dir,
    html: ({ sandbox }) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>政云 Zhengyun</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${style}" />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="explorer" data-sandbox="${sandbox}"></div>
  </body>
</html>
`,
  };
}

function readManifest(dir: string): { script: string; style: string } {
  try {
    return JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { script: string; style: string };
  } catch (cause) {
    throw new Error(`The explorer is not built in ${dir}. Run "npm run build".`, { cause });
  }
}
