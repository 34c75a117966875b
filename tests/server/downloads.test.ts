import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweepFiles } from '../../src/kernel/uploads/index.js';
import { filesServer } from './toy-files.js';

let toy: Awaited<ReturnType<typeof filesServer>>;
beforeAll(async () => {
  toy = await filesServer();
});
afterAll(() => toy?.close());
beforeEach(() => {
  Object.assign(toy.record, { downloads: [], fails: false });
});

describe('CC-36 downloading materials', () => {
  const bytes = Buffer.from('<script>alert(1)</script>');
  let material: string;
  beforeAll(async () => {
    const id = await toy.announce(bytes, { fileName: '页面.html', mediaType: 'text/html' });
    await toy.put(id, bytes);
    material = 'mat_00000000000000000000000000000001';
    await toy.attach(material, id, ['psn_1', 'psn_3']);
  });

  it('CC-36 whoever sees the case gets the file, and that they did is on record first', async () => {
    const response = await toy.get(material, 'office.reviewer', { 'x-request-id': 'read-1' });
    expect(await response.text()).toBe(bytes.toString());
    expect(toy.record.downloads).toEqual([`office.reviewer ${material} read-1`]);
  });

  it('CC-36 nobody else finds it', async () => {
    expect((await toy.get(material, 'health.admin')).status).toBe(404);
    expect((await toy.get('mat_00000000000000000000000000000002', 'office.reviewer')).status).toBe(404);
    expect((await toy.get(material, null)).status).toBe(401);
    expect(toy.record.downloads).toEqual([]);
    expect(toy.held()).toBe(0);
  });

  it('CC-36 without a record there is no download', async () => {
    toy.record.fails = true;
    const response = await toy.get(material, 'office.reviewer');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('journal is full');
    expect(JSON.stringify(toy.lines)).toContain('journal is full');
  });

  it('is never shown as a page of this site, and not sent again to whoever has it', async () => {
    const response = await toy.get(material, 'office.reviewer');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html',
      'content-disposition': expect.stringMatching(/^attachment/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    await response.body?.cancel();
    const again = await toy.get(material, 'office.reviewer', {
      'if-none-match': response.headers.get('etag')!,
    });
    expect(again.status).toBe(304);
  });
});

describe('sweeping what nobody needs', () => {
  it('removes cut-off arrivals and unknown files, keeps the known and the young', async () => {
    const kept = Buffer.from('kept');
    const lost = Buffer.from('lost');
    const [known, unknown] = [await toy.announce(kept), await toy.announce(lost)];
    await toy.put(known, kept);
    await toy.put(unknown, lost);
    const isKnown = async (ids: readonly string[]) => new Set(ids.filter((id) => id !== unknown));
    expect(await toy.store.sweepOrphans(isKnown, new Date(0))).toBe(0);
    expect(toy.onDisk()).toContain(unknown);
    expect(await toy.store.sweepOrphans(isKnown, new Date(Date.now() + 60_000))).toBe(1);
    expect(toy.onDisk()).not.toContain(unknown);
    expect(toy.onDisk()).toContain(known);
    expect(await toy.store.open(unknown)).toBeNull();
  });

  it('CC-11 keeps what is attached or still can be, and removes what was not attached in time', async () => {
    const [attached, missed, young] = (await Promise.all(
      ['attached', 'missed', 'young'].map(async (content) => {
        const bytes = Buffer.from(content);
        const id = await toy.announce(bytes);
        expect((await toy.put(id, bytes)).status).toBe(204);
        return id;
      }),
    )) as [string, string, string];
    await toy.attach('mat_00000000000000000000000000000009', attached, ['psn_1']);
    const longAgo = `update toy.uploads set stored_at = stored_at - interval '9 days' where id = any($1)`;
    await toy.asOwner(longAgo, [[attached, missed]]);
    await sweepFiles(toy.house, 'sweep', new Date(Date.now() + 60_000));
    expect(toy.onDisk()).toEqual(expect.arrayContaining([attached, young]));
    expect(toy.onDisk()).not.toContain(missed);
  });

  it('keeps files within its directory only', async () => {
    for (const id of ['../escape', 'upl_', 'upl_../../x', '/etc/passwd', ''])
      await expect(toy.store.open(id)).rejects.toThrow('not an id');
    expect(existsSync(join(toy.directory, '..', 'escape'))).toBe(false);
  });
});
