import { NO_SIGN_ON, type SignOn, type SignOnProvider } from '#newsroom/sign-on.ts';

declare global {
  var communiqueSignOn: SignOn | undefined;
}

/** Tells this process of its single sign-on. On `globalThis`, as the stores are, and for the same reason. */
export function takeSignOn(settings: SignOn): void {
  globalThis.communiqueSignOn = settings;
}

export function signOnSettings(): SignOn {
  return globalThis.communiqueSignOn ?? NO_SIGN_ON;
}

/** The provider of that name, or null. */
export function findSignOnProvider(key: string): SignOnProvider | null {
  return signOnSettings().providers.find((provider) => provider.key === key) ?? null;
}

/** The provider that vouched for a session, or null. */
export function findProviderOfIssuer(issuer: string | null): SignOnProvider | null {
  return signOnSettings().providers.find((provider) => provider.issuer === issuer) ?? null;
}

/** Whether this account may have and use a password. */
export function mayUsePassword(email: string): boolean {
  const { only, breakGlass } = signOnSettings();
  return !only || breakGlass.includes(email.trim().toLowerCase());
}
