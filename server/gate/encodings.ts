import type { Coding } from './stored-response.ts';

const OFFERED = ['br', 'gzip', 'identity'] as const;

/**
 * The coding for an Accept-Encoding header among those there are (RFC 9110, 12.5.3): the highest
 * weight wins, br before gzip before none where weights are equal. Without a header: none.
 */
export function chooseCoding(header: string | undefined, has: (coding: Coding) => boolean): Coding {
  if (!header) return 'identity';
  const weights = knownWeights(header);
  let best: Coding = 'identity';
  let bestWeight = 0;
  for (const coding of OFFERED) {
    const weight = weights.get(coding) ?? weights.get('*') ?? (coding === 'identity' ? 0.001 : 0);
    if (weight > bestWeight && has(coding)) [best, bestWeight] = [coding, weight];
  }
  return best;
}

const known = new Map<string, ReadonlyMap<string, number>>();
const MOST_KNOWN = 200;

/** Programs send the same few headers over and over. */
function knownWeights(header: string): ReadonlyMap<string, number> {
  const found = known.get(header);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const weights = weightsIn(header);
  if (header.length <= 200) known.set(header, weights);
  return weights;
}

/** Weights of a list such as `br;q=1, gzip;q=0.5, *;q=0`, by lower-case name. */
export function weightsIn(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const entry of header.toLowerCase().split(',').slice(0, 50)) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const given = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = given === undefined ? 1 : Number(given.split('=')[1]);
    if (name) weights.set(name, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
