import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readSignOn, type SignOn } from '#newsroom/sign-on.ts';

/**
 * The settings of the environment, parsed once per process. Every wrong one has one plain sentence;
 * an empty one counts as not given.
 */
export const ROLES = ['all', 'gate', 'pages', 'newsroom'] as const;
export type ProcessRole = (typeof ROLES)[number];

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const port = (name: string) =>
  z.coerce
    .number(`${name} must be a number from 1 to 65535.`)
    .int(`${name} must be a whole number.`)
    .min(1, `${name} must be a number from 1 to 65535.`)
    .max(65535, `${name} must be a number from 1 to 65535.`);

const schema = z.object({
  PORT: port('PORT').default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, 'HOST must be a host name or an IP address.')
    .default('127.0.0.1'),
  NEWSROOM_DATA: z.string().default('./data'),
  NEWSROOM_URL: z
    .string()
    .refine(isOrigin, 'NEWSROOM_URL must be an origin such as https://news.example.org, without a path.')
    .optional(),
  NEWSROOM_DEMO: z.enum(['on', 'off'], 'NEWSROOM_DEMO must be on or off.').optional(),
  NEWSROOM_ROLE: z.enum(ROLES, 'NEWSROOM_ROLE must be all, gate, pages or newsroom.').default('all'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform(listed)
    .refine(
      (all) => all.every(isNetwork),
      'TRUSTED_PROXIES must list IP addresses or networks such as 10.0.0.0/8, separated by commas.',
    ),
  OPS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'OPS_TOKEN must be at least 16 characters without spaces.')
    .optional(),
  LOG_LEVEL: z.enum(LEVELS, `LOG_LEVEL must be one of ${LEVELS.join(', ')}.`).default('info'),
  SMTP_URL: z
    .string()
    .refine(
      (url) => hasScheme(url, ['smtp:', 'smtps:']) && new URL(url).hostname !== '',
      'SMTP_URL must be an address such as smtps://name:password@mail.example.org:465.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@"\r\n]+ <[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/,
      'MAIL_FROM must be an e-mail address, alone or as Press office <press@example.org>.',
    )
    .optional(),
});

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataFolder: string;
  /** Public origin, without a trailing slash. */
  readonly url: string;
  readonly demo: 'on' | 'off' | null;
  readonly role: ProcessRole;
  /** Addresses and networks whose X-Forwarded headers are believed. */
  readonly trustedProxies: readonly string[];
  readonly opsToken: string | null;
  readonly logLevel: (typeof LEVELS)[number];
  readonly smtpUrl: string | null;
  /** The sender's address, alone or with a name before it. */
  readonly mailFrom: string;
  readonly signOn: SignOn;
};

export type Environment = Readonly<Record<string, string | undefined>>;
export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentence: string };

/** The settings, or the sentence of the first wrong one. */
export function readSettings(environment: Environment): ReadSettings {
  const values = given(environment);
  const parsed = schema.safeParse(values);
  if (!parsed.success)
    return { ok: false, sentence: parsed.error.issues[0]?.message ?? 'A setting is wrong.' };
  const raw = parsed.data;
  const signOn = readSignOn(values);
  if (!signOn.ok) return signOn;
  return { ok: true, settings: settled(raw, signOn.signOn) };
}

function settled(raw: z.infer<typeof schema>, signOn: SignOn): Settings {
  const url = new URL(raw.NEWSROOM_URL ?? `http://localhost:${raw.PORT}`);
  return {
    port: raw.PORT,
    host: raw.HOST,
    dataFolder: resolve(raw.NEWSROOM_DATA),
    url: url.origin,
    demo: raw.NEWSROOM_DEMO ?? null,
    role: raw.NEWSROOM_ROLE,
    trustedProxies: raw.TRUSTED_PROXIES,
    opsToken: raw.OPS_TOKEN ?? null,
    logLevel: raw.LOG_LEVEL,
    smtpUrl: raw.SMTP_URL ?? null,
    mailFrom: raw.MAIL_FROM ?? `newsroom@${url.hostname}`,
    signOn,
  };
}

function given(environment: Environment): Record<string, string> {
  const all = Object.entries(environment).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

function listed(value: string): readonly string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** True for an IP address or a network in CIDR form. */
function isNetwork(entry: string): boolean {
  const [address = '', prefix, ...more] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

function isOrigin(value: string): boolean {
  if (!hasScheme(value, ['http:', 'https:'])) return false;
  const url = new URL(value);
  return (
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  );
}

function hasScheme(value: string, schemes: readonly string[]): boolean {
  return URL.canParse(value) && schemes.includes(new URL(value).protocol);
}
