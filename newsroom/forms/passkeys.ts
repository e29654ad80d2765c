import { z } from 'zod';
import { id } from './fields.ts';

/** What a browser sends after it asked a passkey (WebAuthn Level 3, 5.1): parsed here, verified elsewhere. */

const UNREADABLE = 'Your browser sent something else than a passkey. Try again.';
const MOST = 20_000;

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const credential = z.object({
  id: base64url.max(2000),
  rawId: base64url.max(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
});

const signed = credential.extend({
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.exactOptional(),
  }),
});
const registered = credential.extend({
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).exactOptional(),
  }),
});
export type SignedByPasskey = z.output<typeof signed>;
export type RegisteredPasskey = z.output<typeof registered>;

/** A field that holds one of these as JSON. */
function inJson<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .max(MOST, UNREADABLE)
    .transform((words, context): z.output<Shape> => {
      const read = shape.safeParse(jsonIn(words));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom', message: UNREADABLE });
      return z.NEVER;
    });
}

function jsonIn(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

const name = z.string().trim().min(1, 'Give it a name, such as “Work laptop”.').max(60, 'Shorten the name.');
const back = z.string().max(1000).default('');

/** What a passkey signed, in JSON. */
export const signedByPasskey = inJson(signed);
/** Read where it is checked: it travels on as it came. */
export const passkeySignInForm = z.object({
  response: z.string().max(MOST, UNREADABLE).min(1, UNREADABLE),
  back,
});
export const registerPasskeyForm = z.object({ name, response: inJson(registered) });
export const renamePasskeyForm = z.object({ passkeyId: id, name });
export const passkeyForm = z.object({ passkeyId: id });
