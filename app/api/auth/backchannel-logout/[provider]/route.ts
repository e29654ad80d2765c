import { readLogoutToken } from '#auth/logout-token.ts';
import { findSignOnProvider } from '#auth/sign-on-settings.ts';
import { endVouchedSessions } from '#desk/end-vouched-sessions.ts';
import { stores } from '#desk/stores.ts';

type Context = { readonly params: Promise<{ provider: string }> };

/** A provider of single sign-on tells that somebody signed out there. Its token is all the proof there is. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const provider = findSignOnProvider((await context.params).provider);
  if (!provider) return new Response(null, { status: 404 });
  const token = new URLSearchParams(await request.text()).get('logout_token') ?? '';
  const now = new Date();
  const logout = token.length < 20_000 ? await readLogoutToken(provider, token, now) : null;
  if (!logout) return refused();
  const call = { stores: stores(), now, actor: { kind: 'system', name: 'sign_on' } } as const;
  const outcome = await endVouchedSessions(call, logout);
  return outcome.ok ? new Response(null, { status: 200 }) : refused();
}

function refused(): Response {
  return Response.json({ error: 'invalid_request' }, { status: 400 });
}
