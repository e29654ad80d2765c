import { createHash } from 'node:crypto';
import { type Bodies, besideBrotli, type StoredResponse } from './stored-response.ts';

/**
 * A stored response as one file: SHA-256 of the rest (32 bytes), length of the description (4
 * bytes), the description as JSON, then the bodies one after the other: brotli, and what lies beside it.
 */
type Description = Omit<StoredResponse, 'bodies'> & {
  readonly build: string;
  /** Bytes of brotli; null where there is none. */
  readonly brotli: number | null;
  readonly beside: 'gzip' | 'identity';
};

const SUM = 32;
const START = SUM + 4;

/** @param build the build whose pages these are: another one draws them differently */
export function packResponse(response: StoredResponse, build: string): Buffer {
  const { bodies, ...rest } = response;
  const brotli = bodies.br?.length ?? null;
  const beside = bodies.gzip === undefined ? 'identity' : 'gzip';
  const words = Buffer.from(JSON.stringify({ build, ...rest, brotli, beside } satisfies Description));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  const content = Buffer.concat([length, words, ...(bodies.br ? [bodies.br] : []), besideBrotli(bodies)]);
  return Buffer.concat([createHash('sha256').update(content).digest(), content]);
}

/**
 * The response in the file; null where the file is damaged or of another build.
 *
 * @param anyBuild whether whole pages of another build will do, finished in the same way for the same origin
 */
export function unpackResponse(file: Buffer, build: string, anyBuild = false): StoredResponse | null {
  if (file.length < START) return null;
  const sum = createHash('sha256').update(file.subarray(SUM)).digest();
  if (!sum.equals(file.subarray(0, SUM))) return null;
  const end = START + file.readUInt32BE(SUM);
  // Written by `packResponse` of the same build, as the sum tells: its shape is known.
  const described = JSON.parse(file.toString('utf8', START, end)) as Description;
  const { brotli, beside, build: builtBy, ...rest } = described;
  const isOurs = builtBy === build || (anyBuild && finishOf(builtBy) === finishOf(build));
  if (!isOurs) return null;
  return { ...rest, bodies: bodiesIn(file.subarray(end), brotli, beside) };
}

/** A build's name without what tells one build from the next: `finish.id origin`. */
function finishOf(build: string): string {
  return build.replace(/\.\S* /, ' ');
}

function bodiesIn(bytes: Buffer, brotli: number | null, beside: Description['beside']): Bodies {
  const after = bytes.subarray(brotli ?? 0);
  const other = beside === 'gzip' ? { gzip: after } : { identity: after };
  return brotli === null ? other : { br: bytes.subarray(0, brotli), ...other };
}
