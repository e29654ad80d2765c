import { describe, expect, it } from 'vitest';
import { gaveSecondFactor, NO_SIGN_ON, provedAtOf, readSignOn, rolesFromClaims } from './sign-on.ts';

const STAFF = {
  OIDC_PROVIDERS: 'staff',
  OIDC_STAFF_ISSUER: 'https://id.example',
  OIDC_STAFF_CLIENT_ID: 'newsroom',
  OIDC_STAFF_CLIENT_SECRET: 'secret',
};
const PROVIDER = {
  key: 'staff',
  name: 'staff',
  issuer: 'https://id.example',
  clientId: 'newsroom',
  clientSecret: 'secret',
  roles: null,
  linkInvited: false,
  secondFactor: [],
};

describe('the settings of single sign-on', () => {
  it('are none by default', () => {
    expect(readSignOn({})).toEqual({ ok: true, signOn: NO_SIGN_ON });
  });

  it('describe several providers, each under its name', () => {
    const good = readSignOn({
      ...STAFF,
      OIDC_PROVIDERS: 'staff, court',
      OIDC_COURT_ISSUER: 'http://localhost:9000',
      OIDC_COURT_CLIENT_ID: 'a',
      OIDC_COURT_CLIENT_SECRET: 'b',
      OIDC_COURT_NAME: 'The court',
      OIDC_COURT_ROLES_CLAIM: 'realm_access.roles',
      OIDC_COURT_ROLES: 'press=writer, a=b=editor',
      OIDC_COURT_LINK_INVITED: 'on',
      OIDC_COURT_SECOND_FACTOR: 'mfa,phr',
      OIDC_ONLY: 'on',
      OIDC_BREAK_GLASS: 'Root@example.org',
    });
    const court = {
      key: 'court',
      name: 'The court',
      issuer: 'http://localhost:9000',
      clientId: 'a',
      clientSecret: 'b',
      roles: {
        claim: ['realm_access', 'roles'],
        table: [
          { value: 'press', role: 'writer' },
          { value: 'a=b', role: 'editor' },
        ],
      },
      linkInvited: true,
      secondFactor: ['mfa', 'phr'],
    };
    const signOn = { providers: [PROVIDER, court], only: true, breakGlass: ['root@example.org'] };
    expect(good).toEqual({ ok: true, signOn });
  });

  it.each<[string, Record<string, string>]>([
    ['OIDC_PROVIDERS', { ...STAFF, OIDC_PROVIDERS: 'Staff' }],
    ['OIDC_PROVIDERS', { ...STAFF, OIDC_PROVIDERS: 'staff,staff' }],
    ['OIDC_STAFF_ISSUER', { ...STAFF, OIDC_STAFF_CLIENT_SECRET: '' }],
    ['OIDC_STAFF_ISSUER', { ...STAFF, OIDC_STAFF_ISSUER: 'http://id.example' }],
    ['OIDC_STAFF_ISSUER', { ...STAFF, OIDC_STAFF_ISSUER: 'id.example' }],
    ['OIDC_STAFF_ROLES', { ...STAFF, OIDC_STAFF_ROLES: 'press=writer' }],
    ['OIDC_STAFF_ROLES', { ...STAFF, OIDC_STAFF_ROLES_CLAIM: 'groups' }],
    ['OIDC_STAFF_ROLES', { ...STAFF, OIDC_STAFF_ROLES_CLAIM: 'groups', OIDC_STAFF_ROLES: 'press=chief' }],
    ['OIDC_STAFF_LINK_INVITED', { ...STAFF, OIDC_STAFF_LINK_INVITED: 'yes' }],
    ['OIDC_ONLY', { ...STAFF, OIDC_ONLY: 'yes' }],
    ['OIDC_ONLY', { OIDC_ONLY: 'on' }],
  ])('are refused in one sentence that names %s', (name, given) => {
    const read = readSignOn(given);
    expect(!read.ok && read.sentence).toMatch(new RegExp(`${name}.*\\.$`));
  });
});

describe('roles from claims', () => {
  const roles = {
    claim: ['realm_access', 'roles'],
    table: [
      { value: 'press', role: 'writer' },
      { value: 'desk', role: 'editor' },
      { value: 'desk', role: 'writer' },
    ],
  } as const;

  it.each<[unknown, readonly string[]]>([
    [{ realm_access: { roles: ['press'] } }, ['writer']],
    [{ realm_access: { roles: ['desk', 'press', 'other'] } }, ['editor', 'writer']],
    [{ realm_access: { roles: 'press' } }, ['writer']],
    [{ realm_access: { roles: ['PRESS', 'pres', 7, null] } }, []],
    [{ realm_access: null }, []],
    [{ realm_access: 'press' }, []],
    [{}, []],
    [{ 'realm_access.roles': ['press'] }, []],
  ])('%j', (claims, held) => {
    expect(rolesFromClaims({ roles }, claims as Record<string, unknown>)).toEqual(held);
  });

  it('are none of the provider’s business without a table', () => {
    expect(rolesFromClaims({ roles: null }, { groups: ['press'] })).toBeNull();
  });
});

it('takes only the second factors that the settings name', () => {
  const trusted = { secondFactor: ['mfa', 'phr'] };
  expect(gaveSecondFactor(trusted, { amr: ['pwd', 'mfa'] })).toBe(true);
  expect(gaveSecondFactor(trusted, { acr: 'phr' })).toBe(true);
  for (const claims of [{}, { amr: ['pwd'] }, { amr: 'mfa' }, { acr: 1 }])
    expect(gaveSecondFactor(trusted, claims)).toBe(false);
  expect(gaveSecondFactor({ secondFactor: [] }, { amr: ['mfa'], acr: undefined })).toBe(false);
});

it('believes no proof of the future, and none that is not told', () => {
  const now = new Date('2026-03-02T08:00:00Z');
  expect(provedAtOf({ auth_time: now.getTime() / 1000 - 60 }, now)).toEqual(new Date(now.getTime() - 60_000));
  expect(provedAtOf({ auth_time: now.getTime() }, now)).toEqual(now);
  for (const claims of [{}, { auth_time: 'now' }, { auth_time: Number.NaN }])
    expect(provedAtOf(claims, now)).toBeNull();
});
