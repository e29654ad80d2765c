import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_SIGN_ON } from '#newsroom/sign-on.ts';
import { readSettings, type Settings } from './settings.ts';

const DEFAULTS: Settings = {
  port: 3000,
  host: '127.0.0.1',
  dataFolder: resolve('./data'),
  url: 'http://localhost:3000',
  demo: null,
  role: 'all',
  trustedProxies: [],
  opsToken: null,
  logLevel: 'info',
  smtpUrl: null,
  mailFrom: 'newsroom@localhost',
  signOn: NO_SIGN_ON,
};

const GOOD: readonly (readonly [environment: Record<string, string>, changed: Partial<Settings>])[] = [
  [{}, {}],
  [{ PORT: '' }, {}],
  [{ PORT: '8080' }, { port: 8080, url: 'http://localhost:8080' }],
  [
    { NEWSROOM_URL: 'https://News.example.org/' },
    { url: 'https://news.example.org', mailFrom: 'newsroom@news.example.org' },
  ],
  [{ NEWSROOM_DATA: '/srv/newsroom' }, { dataFolder: '/srv/newsroom' }],
  [{ NEWSROOM_DEMO: 'off' }, { demo: 'off' }],
  [{ NEWSROOM_ROLE: 'gate' }, { role: 'gate' }],
  [{ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
  [{ OPS_TOKEN: '0123456789abcdef' }, { opsToken: '0123456789abcdef' }],
  [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  [{ SMTP_URL: 'smtp://mail.example:25' }, { smtpUrl: 'smtp://mail.example:25' }],
  [{ MAIL_FROM: 'press@example.org' }, { mailFrom: 'press@example.org' }],
  [{ MAIL_FROM: 'Mətbuat xidməti <press@example.org>' }, { mailFrom: 'Mətbuat xidməti <press@example.org>' }],
  [{ OIDC_BREAK_GLASS: 'a@b.example' }, { signOn: { ...NO_SIGN_ON, breakGlass: ['a@b.example'] } }],
];

const WRONG: readonly (readonly [name: string, environment: Record<string, string>])[] = [
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '0' }],
  ['PORT', { PORT: '70000' }],
  ['PORT', { PORT: '30.5' }],
  ['HOST', { HOST: 'a b' }],
  ['NEWSROOM_URL', { NEWSROOM_URL: 'news.example' }],
  ['NEWSROOM_URL', { NEWSROOM_URL: 'https://news.example/path' }],
  ['NEWSROOM_URL', { NEWSROOM_URL: 'ftp://news.example' }],
  ['NEWSROOM_DEMO', { NEWSROOM_DEMO: 'maybe' }],
  ['NEWSROOM_ROLE', { NEWSROOM_ROLE: 'door' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'proxy.example' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
  ['OPS_TOKEN', { OPS_TOKEN: 'short' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['SMTP_URL', { SMTP_URL: 'http://mail.example' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://' }],
  ['MAIL_FROM', { MAIL_FROM: 'the press office' }],
  ['MAIL_FROM', { MAIL_FROM: 'a@b.example\nBcc: c@d.example' }],
  ['OIDC_ONLY', { OIDC_ONLY: 'on' }],
];

describe('settings', () => {
  test.each(GOOD)('%j', (environment, changed) => {
    expect(readSettings(environment)).toEqual({ ok: true, settings: { ...DEFAULTS, ...changed } });
  });
  test.each(WRONG)('a wrong %s is told in one sentence: %j', (name, environment) => {
    const read = readSettings(environment);
    if (read.ok) throw new Error('was taken');
    expect(read.sentence).toContain(name);
    expect(read.sentence).toMatch(/^[^\n]+\.$/);
  });
});
