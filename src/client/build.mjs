/**
 * Makes what is offered beside the compiled client: `node src/client/build.mjs <dist>` puts its package.json to it in
 * `<dist>/client`, and the sandbox's example page, bundled, into `<dist>/example`.
 */
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const dist = path.resolve(process.argv[2] ?? 'dist');
const source = import.meta.dirname;
const example = path.join(dist, 'example');

mkdirSync(path.join(dist, 'client'), { recursive: true });
mkdirSync(example, { recursive: true });
cpSync(path.join(source, 'package.json'), path.join(dist, 'client/package.json'));
for (const file of ['index.html', 'page.css']) {
  cpSync(path.join(source, 'example', file), path.join(example, file));
}
await build({
  entryPoints: [path.join(source, 'example/inbox.ts')],
  outfile: path.join(example, 'inbox.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
});
