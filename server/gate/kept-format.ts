import { createHash } from 'node:crypto';
import type { StoredResponse } from './stored-response.ts';

/**
 * A stored response as one file: SHA-256 of the rest (32 bytes), length of the description (4
 * bytes), the description as JSON, then the bodies one after the other.
 */
type Description = Omit<StoredResponse, 'bodies'> & {
  readonly build: string;
  readonly lengths: { readonly identity: number; readonly br: number | null; readonly gzip: number | null };
};

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
  // Written by `packResponse` of the same build, as the sum tells: its shape is known.
  const described = JSON.parse(file.toString('utf8', START, end)) as Description;
  const { lengths, build: builtBy, ...rest } = described;
  if (builtBy !== build) return null;
  return { ...rest, bodies: bodiesIn(file, end, lengths) };
}

function bodiesIn(file: Buffer, start: number, lengths: Description['lengths']): StoredResponse['bodies'] {
  const afterIdentity = start + lengths.identity;
  const afterBr = afterIdentity + (lengths.br ?? 0);
  return {
    identity: file.subarray(start, afterIdentity),
    ...(lengths.br === null ? {} : { br: file.subarray(afterIdentity, afterBr) }),
    ...(lengths.gzip === null ? {} : { gzip: file.subarray(afterBr, afterBr + lengths.gzip) }),
  };
}
