import { type Known, knownEditions, knownThreads, personId, waitingBanner, waitingRequest } from './known.ts';
import { type Newsroom, PASSWORD, PEOPLE } from './newsroom.ts';
import { accepted, type Hand, handOf, invited, setRoles, signedIn } from './staff.ts';

/** Everybody who posts, and all that they would have to know to do harm. */
export type Stage = {
  readonly known: Known;
  readonly nobody: Hand;
  readonly chief: Hand;
  /** Signed in, with exactly one role, or with none. */
  readonly holders: Readonly<Record<'none' | 'writer' | 'editor' | 'admin', Hand>>;
  /** Signed in with every role, and suspended since. */
  readonly suspended: Hand;
};

const REASONS = { 'reason.az': 'Səbəb', 'reason.en': 'A reason', 'reason.ru': 'Причина' };

/** Signs everybody in and makes a retraction and a suppression wait. */
export async function setStage(newsroom: Newsroom): Promise<Stage> {
  const { url, dataFolder } = newsroom;
  const chief = await signedIn(url, PEOPLE.chief.email);
  const admin = await signedIn(url, PEOPLE.admin.email);
  const editor = await signedIn(url, PEOPLE.editor.email);
  const writer = await signedIn(url, PEOPLE.writer.email);
  const none = await accepted(url, await invited(admin, { ...NORA, roles: 'writer' }));
  await setRoles(newsroom, admin, NORA.email, '');
  const suspended = await accepted(url, await invited(admin, { ...SVEN, roles: 'writer,editor,admin' }));
  await admin.send('suspend', { personId: String(personId(dataFolder, SVEN.email)) });
  const link = await invited(admin, { ...LENA, roles: 'writer' });

  const editions = knownEditions(dataFolder);
  const { withdrawn, superseded } = editions;
  await editor.send('requestRetractionAction', { releaseId: String(withdrawn.release), ...REASONS });
  await editor.send('requestSuppressionAction', {
    releaseId: String(superseded.release),
    editionId: String(superseded.edition),
    ...REASONS,
  });
  const requests = {
    retraction: waitingRequest(dataFolder, 'retraction'),
    suppression: waitingRequest(dataFolder, 'suppression'),
  };
  const person = personId(dataFolder, LENA.email);
  const banner = waitingBanner(dataFolder);
  const threads = knownThreads(dataFolder);
  const { email } = PEOPLE.chief;
  const known = { editions, requests, banner, threads, person, link, email, password: PASSWORD };
  return { known, nobody: handOf(url), chief, holders: { none, writer, editor, admin }, suspended };
}

/** Leaves the demo as other journeys expect it. */
export async function clearStage({ known, holders }: Stage): Promise<void> {
  for (const [action, { release, request }] of [
    ['cancelRetractionAction', known.requests.retraction],
    ['cancelSuppressionAction', known.requests.suppression],
  ] as const)
    await holders.editor.send(action, { releaseId: String(release), requestId: String(request) });
}

const NORA = { name: 'Nora Nothing', email: 'nora@example.org' };
const SVEN = { name: 'Sven Suspended', email: 'sven@example.org' };
const LENA = { name: 'Lena Link', email: 'lena@example.org' };
