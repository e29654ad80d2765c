import { personId } from './known.ts';
import { type Newsroom, PASSWORD } from './newsroom.ts';
import { type Answer, callAction, type Fields, type Headers } from './post.ts';
import { builtActions } from './server-actions.ts';

/** Somebody at work without a browser: what their requests carry, and how they send a form. */
export type Hand = {
  readonly headers: Headers;
  readonly send: (action: string, fields: Fields) => Promise<Answer>;
};

/** The id of an action in the build. Throws where there is none of that name. */
export function idOf(action: string): string {
  const found = builtActions().find(({ name }) => name === action);
  if (!found) throw new Error(`There is no server action ${action}.`);
  return found.id;
}

/** A page that holds the action, for what its form is about. */
export function pageFor(action: string, { releaseId, token }: Fields = {}): string {
  const page = builtActions().find(({ name }) => name === action)?.page ?? '';
  return page.replace('[id]', inPath(releaseId)).replace('[token]', inPath(token));
}

function inPath(value: string | Blob | undefined): string {
  return typeof value === 'string' && /^[\w-]{1,50}$/.test(value) ? value : '1';
}

/** Somebody whose requests carry these headers besides our own origin. */
export function handOf(url: string, headers: Headers = {}): Hand {
  const all = { origin: url, ...headers };
  return {
    headers: all,
    send: (action, fields) => callAction(`${url}${pageFor(action, fields)}`, idOf(action), fields, all),
  };
}

/** Signs in by the form's action. Throws with its sentence where it is refused. */
export async function signedIn(url: string, email: string): Promise<Hand> {
  return withSession(url, await handOf(url).send('signIn', { email, password: PASSWORD }));
}

export type Newcomer = { readonly name: string; readonly email: string; readonly roles: string };

/** An admin invites somebody; answers the one-time link's token. */
export async function invited(admin: Hand, newcomer: Newcomer): Promise<string> {
  const { state } = await admin.send('invite', newcomer);
  const token = state?.link?.split('/link/')[1];
  if (!token) throw new Error(`Nobody was invited: ${JSON.stringify(state)}`);
  return token;
}

/** The newcomer chooses a password and is signed in by it. */
export async function accepted(url: string, token: string): Promise<Hand> {
  return withSession(url, await handOf(url).send('choosePassword', { token, password: PASSWORD }));
}

/** Where a form that was done leads. Throws where it was refused. */
export function done({ status, headers, state, body }: Answer): string {
  const to = headers.get('x-action-redirect');
  if (to === null) throw new Error(`Refused (${status}): ${state ? JSON.stringify(state) : body}`);
  return to.split(';')[0] ?? '';
}

export async function setRoles({ dataFolder }: Newsroom, admin: Hand, email: string, roles: string) {
  const person = String(personId(dataFolder, email));
  done(await admin.send('setRoles', { personId: person, roles }));
}

function withSession(url: string, answer: Answer): Hand {
  const [cookie = ''] = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (!cookie.startsWith('communique-session='))
    throw new Error(`Nobody was signed in: ${answer.state?.sentence ?? answer.body}`);
  return handOf(url, { cookie });
}
