import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Copy, DockerfileParser, type JSONInstruction } from 'dockerfile-ast';

const ROOT = resolve(import.meta.dirname, '../..');

/** One COPY of a Dockerfile. */
export interface Copied {
  /** The stage that it copies from; undefined: this folder. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly to: string;
}

const dockerfile = DockerfileParser.parse(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'));

/** The instructions of the Dockerfile's last stage, which is the image, by keyword. */
export function instructionsOfImage(keyword: string): readonly string[] {
  const all = dockerfile.getInstructions();
  const begin = all.findLastIndex((instruction) => instruction.getKeyword() === 'FROM');
  return all
    .slice(begin)
    .filter((instruction) => instruction.getKeyword() === keyword)
    .map((instruction) => instruction.getArgumentsContent() ?? '');
}

/** Every COPY: of the whole Dockerfile, or of its last stage alone. */
export function copies(of: 'all' | 'image'): readonly Copied[] {
  const copied = dockerfile.getCOPYs().map(read);
  return of === 'all' ? copied : copied.slice(-instructionsOfImage('COPY').length);
}

function read(copy: Copy): Copied {
  const paths = copy.getArguments().map((argument) => argument.getValue());
  return {
    from: copy.getFromFlag()?.getValue() ?? undefined,
    sources: paths.slice(0, -1),
    to: paths.at(-1) as string,
  };
}

/** What the image starts with, or asks to know its health by. */
export function commandOf(keyword: 'CMD' | 'HEALTHCHECK'): readonly string[] {
  const instruction = keyword === 'CMD' ? dockerfile.getCMDs().at(-1) : dockerfile.getHEALTHCHECKs().at(-1);
  const text = (instruction as JSONInstruction).getArgumentsContent() ?? '';
  return JSON.parse(text.slice(text.indexOf('["'))) as string[];
}

interface Locked {
  readonly dev?: true;
}

/**
 * A folder that holds what the image does, and nothing else: what the last stage copies, without what the build removes, and
 * those packages that `npm ci --omit=dev` installs.
 */
export class Image {
  readonly folder = mkdtempSync(join(tmpdir(), 'zhengyun-image-'));

  /** @param without packages that are left out */
  constructor(without: (name: string) => boolean = () => false) {
    for (const { from, sources, to } of copies('image')) {
      for (const source of sources) {
        const file = from === undefined ? join(ROOT, source) : source.replace('/srv/zhengyun', ROOT);
        const target = to.endsWith('/')
          ? join(this.folder, to, relative(dirname(file), file))
          : join(this.folder, to);
        link(file, target);
      }
    }
    for (const name of productionPackages().filter((one) => !without(one))) {
      link(join(ROOT, 'node_modules', name), join(this.folder, 'node_modules', name));
    }
  }

  /** Starts a command of the image with no environment but the one given; `node` is this one. */
  start([program, ...args]: readonly string[], environment: Readonly<Record<string, string>>): Running {
    if (program !== 'node') throw new Error(`The image starts node, not ${program}`);
    // The packages lie elsewhere: where a link stands, not where it leads, decides what can be imported.
    const flags = ['--preserve-symlinks', '--preserve-symlinks-main'];
    return new Running(
      spawn(process.execPath, [...flags, ...args], { cwd: this.folder, env: environment, stdio: 'pipe' }),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A command of the image, running. */
export class Running {
  output = '';
  readonly ended: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.ended = once(child, 'close').then(([code]) => code as number | null);
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }
}

/** What the build removes before the image takes the rest. */
const REMOVED = ['dist/seeds', 'dist/src/sandbox'].map((name) => join(ROOT, name));

function link(file: string, target: string): void {
  if (REMOVED.includes(file)) return;
  mkdirSync(dirname(target), { recursive: true });
  if (!REMOVED.some((removed) => removed.startsWith(`${file}/`))) return symlinkSync(file, target);
  mkdirSync(target);
  for (const name of readdirSync(file)) link(join(file, name), join(target, name));
}

/** The packages at the top of node_modules that `npm ci --omit=dev` installs on this platform. */
function productionPackages(): readonly string[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages).flatMap(([path, { dev }]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    return name !== undefined && !dev && existsSync(join(ROOT, path)) ? [name] : [];
  });
}
