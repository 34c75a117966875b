/**
 * Builds the client into a folder that can be installed as it is: `node src/client/build.mjs <folder>`. The sandbox's
 * example page, bundled with it, goes into `<folder>/example`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const out = path.resolve(process.argv[2] ?? 'dist/client');
const source = import.meta.dirname;
const compiler = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')));

rmSync(out, { recursive: true, force: true });
mkdirSync(path.join(out, 'example'), { recursive: true });
execFileSync(process.execPath, [compiler, '--project', source, '--outDir', out], { stdio: 'inherit' });
for (const file of ['package.json', 'example/index.html', 'example/page.css']) {
  cpSync(path.join(source, file), path.join(out, file));
}
await build({
  entryPoints: [path.join(source, 'example/inbox.ts')],
  outfile: path.join(out, 'example/inbox.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
});
