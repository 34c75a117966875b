/**
 * Bundles the page of the pools into a folder: `node src/server/capacity-page/build.mjs <folder>`. Everything that it
 * needs is in it; nothing comes from another host. File names carry a hash of their contents, manifest.json says
 * which is which.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const out = path.resolve(process.argv[2] ?? 'dist/capacity');

/** Where the server offers the folder. */
const PUBLIC_PATH = '/capacity/files/';

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const { metafile } = await build({
  entryPoints: { capacity: path.join(import.meta.dirname, 'page/main.tsx') },
  outdir: out,
  bundle: true,
  minify: true,
  metafile: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  charset: 'utf8',
  entryNames: '[name]-[hash]',
  publicPath: PUBLIC_PATH,
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const [script, { cssBundle }] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint);
writeFileSync(
  path.join(out, 'manifest.json'),
  JSON.stringify({
    script: PUBLIC_PATH + path.basename(script),
    style: PUBLIC_PATH + path.basename(cssBundle),
  }),
);
