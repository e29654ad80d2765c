import { encode } from 'uqr';
import { say } from '#components/desk/words/say.ts';

/** White around the square, in its own units: cameras need four (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A QR code, drawn here: no picture is fetched, and it is black on white in the dark as well. */
export function Square({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="square"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={say('Square for the camera; the key below says the same.')}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
