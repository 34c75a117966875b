/**
 * Bundles the explorer's page and its workers into a folder: `node src/server/explorer/build.mjs <folder>`.
 * Everything the page needs is in it; nothing comes from another host. File names carry a hash of their
 * contents, manifest.json says which is which.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const out = path.resolve(process.argv[2] ?? 'dist/explorer');
const page = path.join(import.meta.dirname, 'page');

/** Where the server offers the folder. */
const PUBLIC_PATH = '/explorer/';

const shared = {
  bundle: true,
  minify: true,
  metafile: true,
  outdir: out,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  publicPath: PUBLIC_PATH,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** GraphiQL's own stylesheet already holds the editor's, which the editor's code imports once more. */
const editorStylesOnce = {
  name: 'editor-styles-once',
  setup: ({ onLoad }) => onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: '', loader: 'css' })),
};

/** The file that an entry point became, as the browser asks for it. */
function publicName(metafile, entry) {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry));
  if (found === undefined) throw new Error(`${entry} was not built.`);
  return found;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const workers = await build({
  ...shared,
  format: 'iife',
  entryPoints: {
    editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
    json: 'monaco-editor/esm/vs/language/json/json.worker.js',
    graphql: 'monaco-graphql/esm/graphql.worker.js',
  },
});
const workerUrl = (entry) => PUBLIC_PATH + path.basename(publicName(workers.metafile, entry)[0]);

const main = await build({
  ...shared,
  format: 'esm',
  splitting: true,
  entryPoints: { explorer: path.join(page, 'main.tsx') },
  plugins: [editorStylesOnce],
  jsx: 'automatic',
  define: {
    ...shared.define,
    WORKER_URLS: JSON.stringify({
      editor: workerUrl('editor.worker.js'),
      json: workerUrl('json.worker.js'),
      graphql: workerUrl('graphql.worker.js'),
    }),
  },
});
const [script, { cssBundle }] = publicName(main.metafile, 'main.tsx');
writeFileSync(
  path.join(out, 'manifest.json'),
  JSON.stringify({
    script: PUBLIC_PATH + path.basename(script),
    style: PUBLIC_PATH + path.basename(cssBundle),
  }),
);
