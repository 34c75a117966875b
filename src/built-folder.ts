import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A folder of the build (`explorer`, `client/example`), whether this runs as source, compiled or bundled.
 * @param name its path below `dist`
 */
export function builtFolder(name: string): string {
  for (let above = import.meta.dirname; ; above = dirname(above)) {
    if (basename(above) === 'dist') return join(above, name);
    const dist = join(above, 'dist');
    if (existsSync(dist) || dirname(above) === above) return join(dist, name);
  }
}
