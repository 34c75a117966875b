import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explorerCsp, explorerFiles, explorerPath } from '../../src/server/explorer/index.js';

const { dir, html } = explorerFiles();

/** The files that a page asks for: scripts, styles, pictures. */
function referencesOf(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, reference]) => reference ?? '');
}

describe('the explorer, served offline', () => {
  test.each([true, false])('the page asks for built files of this server only (sandbox: %s)', (sandbox) => {
    const references = referencesOf(html({ sandbox })).filter((reference) => !reference.startsWith('data:'));
    expect(references).toHaveLength(2);
    for (const reference of references) {
      expect(reference.startsWith(explorerPath)).toBe(true);
      expect(existsSync(join(dir, reference.slice(explorerPath.length)))).toBe(true);
    }
  });

  test('the page says which way one signs in', () => {
    expect(html({ sandbox: true })).toContain('data-sandbox="true"');
    expect(html({ sandbox: false })).toContain('data-sandbox="false"');
  });

  test('the page has no script of its own in it, so that the policy needs no exception for scripts', () => {
    expect(html({ sandbox: true })).not.toMatch(/<script[^>]*>[^<]/);
    expect(explorerCsp).toContain("script-src 'self';");
    expect(explorerCsp).toContain("default-src 'none'");
    expect(explorerCsp).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('no stylesheet fetches a font or a picture from elsewhere', () => {
    const styles = readdirSync(dir).filter((name) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const name of styles) {
      const text = readFileSync(join(dir, name), 'utf8');
      const fetched = [...text.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]{0,60})/g)].map(
        ([, url]) => url ?? '',
      );
      expect(fetched.filter((url) => !/^(data:|#|\/explorer\/)/.test(url))).toEqual([]);
    }
  });

  test("the editor's three workers are built, and the page's code names them", () => {
    const names = readdirSync(dir);
    const code = names
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(dir, name), 'utf8'))
      .join('\n');
    for (const worker of ['editor', 'json', 'graphql']) {
      const file = names.find(
        (name) => new RegExp(`^${worker}-\\w+\\.js$`).test(name) && code.includes(`${explorerPath}${name}`),
      );
      expect(file).toBeDefined();
    }
  });
});
