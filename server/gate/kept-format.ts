import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { StoredResponse } from './stored-response.ts';

/**
 * A stored response as one file: SHA-256 of the rest (32 bytes), length of the description (4
 * bytes), the description as JSON, then the bodies one after the other.
 */
const description = z.object({
  build: z.string(),
  key: z.string(),
  status: z.union([z.literal(200), z.literal(404), z.literal(410)]),
  headers: z.array(z.tuple([z.string(), z.string()])),
  tag: z.string(),
  modifiedAt: z.number().nullable(),
  vector: z.object({ storeId: z.string(), scopes: z.record(z.string(), z.number()) }),
  lengths: z.object({ identity: z.number(), br: z.number().nullable(), gzip: z.number().nullable() }),
});

const SUM = 32;
const START = SUM + 4;

/** @param build the build whose pages these are: another one draws them differently */
export function packResponse(response: StoredResponse, build: string): Buffer {
  const { bodies, ...rest } = response;
  const { identity, br, gzip } = bodies;
  const lengths = { identity: identity.length, br: br?.length ?? null, gzip: gzip?.length ?? null };
  const words = Buffer.from(JSON.stringify({ build, ...rest, lengths }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  const content = Buffer.concat([length, words, identity, ...(br ? [br] : []), ...(gzip ? [gzip] : [])]);
  return Buffer.concat([createHash('sha256').update(content).digest(), content]);
}

/** The response in the file; null where the file is damaged or of another build. */
export function unpackResponse(file: Buffer, build: string): StoredResponse | null {
  if (file.length < START) return null;
  const sum = createHash('sha256').update(file.subarray(SUM)).digest();
  if (!sum.equals(file.subarray(0, SUM))) return null;
  const end = START + file.readUInt32BE(SUM);
  const parsed = description.safeParse(JSON.parse(file.toString('utf8', START, end)));
  if (!parsed.success || parsed.data.build !== build) return null;
  const { lengths, build: _, ...rest } = parsed.data;
  return { ...rest, bodies: bodiesIn(file, end, lengths) };
}

type Lengths = z.infer<typeof description>['lengths'];

function bodiesIn(file: Buffer, start: number, lengths: Lengths): StoredResponse['bodies'] {
  const afterIdentity = start + lengths.identity;
  const afterBr = afterIdentity + (lengths.br ?? 0);
  return {
    identity: file.subarray(start, afterIdentity),
    ...(lengths.br === null ? {} : { br: file.subarray(afterIdentity, afterBr) }),
    ...(lengths.gzip === null ? {} : { gzip: file.subarray(afterBr, afterBr + lengths.gzip) }),
  };
}
