import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesServer, MAX_BYTES, sha256 } from './toy-files.js';

let toy: Awaited<ReturnType<typeof filesServer>>;
beforeAll(async () => {
  toy = await filesServer();
});
afterAll(() => toy?.close());

describe('CC-11 uploading materials', () => {
  it('CC-11 takes the announced bytes and gives them back as an attachment under their own name', async () => {
    const bytes = randomBytes(2 * 2 ** 20);
    const id = await toy.announce(bytes);
    expect((await toy.put(id, bytes)).status).toBe(204);
    expect(await toy.arrivedAt(id)).toBeInstanceOf(Date);

    const response = await toy.get(id);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      etag: `"${sha256(bytes)}"`,
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment;.*filename\*=UTF-8''/),
    });
    const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition')!)![1]!;
    expect(decodeURIComponent(encoded)).toBe('建设方案(第二版).pdf');
  });

  it('CC-11 the url works once', async () => {
    const bytes = Buffer.from('once');
    const id = await toy.announce(bytes);
    expect((await toy.put(id, bytes)).status).toBe(204);
    expect(await toy.put(id, bytes)).toMatchObject({
      status: 404,
      error: { extensions: { code: 'NOT_FOUND' } },
    });
    expect(await (await toy.get(id)).text()).toBe('once');
  });

  it('CC-11 of two at once one wins, and the bytes are there', async () => {
    const bytes = randomBytes(300_000);
    const id = await toy.announce(bytes);
    const statuses = (await Promise.all([toy.put(id, bytes), toy.put(id, bytes), toy.put(id, bytes)])).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted((one, other) => one - other)).toEqual([204, 404, 404]);
    expect((await (await toy.get(id)).arrayBuffer()).byteLength).toBe(bytes.length);
    expect(toy.onDisk().filter((name) => name.startsWith(id))).toEqual([id]);
  });

  it('CC-11 the url works for an hour', async () => {
    const bytes = Buffer.from('late');
    const id = await toy.announce(bytes);
    const [row] = await toy.asOwner<{ lifetime: string }>(
      `select (expires_at - created_at)::text as lifetime from toy.uploads where id = $1`,
      [id],
    );
    expect(row!.lifetime).toMatch(/^01:00:00/);
    await toy.asOwner(
      `update toy.uploads set expires_at = clock_timestamp() - interval '1 second' where id = $1`,
      [id],
    );
    expect((await toy.put(id, bytes)).status).toBe(404);
    expect(toy.onDisk()).not.toContain(id);
  });

  it('CC-36 only whoever announced it sends the bytes or sees them before they are attached', async () => {
    const bytes = Buffer.from('mine');
    const id = await toy.announce(bytes);
    expect(await toy.put(id, bytes, null)).toMatchObject({
      status: 401,
      error: { extensions: { code: 'UNAUTHENTICATED' } },
    });
    expect((await toy.put(id, bytes, 'bad')).status).toBe(401);
    expect((await toy.put(id, bytes, 'nobody.known')).status).toBe(401);
    expect((await toy.put(id, bytes, 'health.admin')).status).toBe(404);
    expect((await toy.put('upl_00000000000000000000000000000000', bytes)).status).toBe(404);
    expect((await toy.put('..%2f..%2fescape', bytes)).status).toBe(404);
    expect((await toy.put(id, bytes)).status).toBe(204);
    expect((await toy.get(id, 'health.admin')).status).toBe(404);
  });
});

describe('CC-11 what does not arrive as announced leaves nothing', () => {
  const bytes = randomBytes(100_000);
  const streamOf = (content: Buffer) => new Blob([new Uint8Array(content)]).stream();
  it.each<[string, () => Buffer | ReadableStream]>([
    ['other bytes of the same size', () => randomBytes(bytes.length)],
    ['fewer bytes', () => bytes.subarray(1)],
    ['more bytes', () => Buffer.concat([bytes, bytes])],
    ['fewer bytes of unstated length', () => streamOf(bytes.subarray(1))],
    ['more bytes of unstated length', () => streamOf(Buffer.concat([bytes, Buffer.from('x')]))],
    ['no bytes', () => Buffer.alloc(0)],
  ])('CC-11 %s are refused, then the right ones are taken', async (_, wrong) => {
    const id = await toy.announce(bytes);
    expect(await toy.put(id, wrong())).toMatchObject({
      status: 400,
      error: { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: 'body' }] } },
    });
    expect(toy.onDisk().filter((name) => name.startsWith(id))).toEqual([]);
    expect(await toy.arrivedAt(id)).toBeNull();
    expect((await toy.get(id)).status).toBe(404);
    expect((await toy.put(id, bytes)).status).toBe(204);
    expect(toy.held()).toBe(0);
  });

  it('CC-11 more than any file may have is 413', async () => {
    const id = await toy.announce(bytes);
    const request = httpRequest(`${toy.origin}/uploads/${id}`, {
      method: 'PUT',
      headers: { authorization: 'Bearer hrss.admin', 'content-length': MAX_BYTES + 1 },
    });
    const status = await new Promise((resolve) => {
      request.on('response', ({ statusCode }) => resolve(statusCode)).on('error', () => {});
      request.flushHeaders();
    });
    request.destroy();
    expect(status).toBe(413);
  });

  it('CC-11 an interrupted upload leaves nothing and can be sent again', async () => {
    const id = await toy.announce(bytes);
    const request = httpRequest(`${toy.origin}/uploads/${id}`, {
      method: 'PUT',
      headers: { authorization: 'Bearer hrss.admin', 'content-length': bytes.length },
    });
    request.on('error', () => {});
    request.write(bytes.subarray(0, 50_000));
    const isArriving = () => toy.onDisk().some((name) => name.startsWith(`${id}.`));
    await expect.poll(isArriving, { interval: 5 }).toBe(true);
    request.destroy();
    await expect.poll(isArriving, { interval: 5 }).toBe(false);
    expect(await toy.arrivedAt(id)).toBeNull();
    expect((await toy.put(id, bytes)).status).toBe(204);
    expect(toy.held()).toBe(0);
  });
});

describe('CC-11 announcing a file', () => {
  const valid = Buffer.from('x');
  it.each<[string, object]>([
    ['fileName', { fileName: '../../etc/passwd' }],
    ['fileName', { fileName: '' }],
    ['fileName', { fileName: 'x'.repeat(201) }],
    ['fileName', { fileName: 'a\r\nSet-Cookie: b' }],
    ['fileName', { fileName: 'invoice\u202Efdp.exe' }],
    ['mediaType', { mediaType: 'pdf' }],
    ['mediaType', { mediaType: 'text/html; charset=utf-8\r\n' }],
    ['size', { size: 0 }],
    ['size', { size: MAX_BYTES + 1 }],
    ['sha256', { sha256: 'abc' }],
  ])('CC-11 refuses a bad %s: %j', async (field, announced) => {
    await expect(toy.announce(valid, announced)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { issues: [{ path: `input.${field}` }] },
    });
  });

  it('CC-11 names every fault at once', async () => {
    const error = await toy
      .announce(valid, { fileName: '', mediaType: '', size: -1, sha256: '' })
      .catch((reason) => reason);
    expect(error.details.issues).toHaveLength(4);
  });
});
