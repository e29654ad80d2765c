import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compressed } from './make-response.ts';

/** Text that compresses to about a third. */
function words(bytes: number): Buffer {
  let [seed, text] = [7, ''];
  while (text.length < bytes) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += `${seed.toString(36)} of the ministry `;
  }
  return Buffer.from(text);
}

describe('a compressed body', () => {
  const body = words(60_000);

  test('is kept in brotli and gzip, and not as it is', async () => {
    const { br, gzip, identity } = await compressed(body);
    expect(br && brotliDecompressSync(br).equals(body)).toBe(true);
    expect(gzip && gunzipSync(gzip).equals(body)).toBe(true);
    expect(identity).toBeUndefined();
  });

  test('lies in one piece that holds nothing else', async () => {
    const { br, gzip } = await compressed(body);
    expect(br?.buffer).toBe(gzip?.buffer);
    expect(br?.buffer.byteLength).toBe((br?.length ?? 0) + (gzip?.length ?? 0));
  });

  test('was made within a window of 64 kB, for which the compressor needs little memory', async () => {
    const { br } = await compressed(body);
    expect((br?.[0] ?? 1) & 1).toBe(0); // the one window that is written in a single bit (RFC 7932, 9.1)
  });

  test('stays as it is where that saves nothing', async () => {
    const short = Buffer.from('short');
    const dense = randomBytes(1000);
    expect(await compressed(short)).toEqual({ identity: short });
    expect(await compressed(dense)).toEqual({ identity: dense });
  });
});
