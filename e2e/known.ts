import type { Database } from 'better-sqlite3';
import { lookInto } from './records.ts';

/** An edition as its forms name it. */
export type Held = {
  readonly release: number;
  readonly edition: number;
  readonly revision: number;
  readonly hash: string;
};
type Request = { readonly release: number; readonly request: number };

/** What a forged form would have to know: ids of real things, a link and a password that fit. */
export type Known = {
  readonly editions: Readonly<Record<keyof typeof WHICH, Held>>;
  readonly requests: { readonly retraction: Request; readonly suppression: Request };
  /** The notice that waits in the demo for another editor. */
  readonly banner: { readonly id: number; readonly hash: string };
  /** Threads of comments in the demo on the edition in review. */
  readonly threads: { readonly open: number; readonly resolved: number };
  readonly person: number;
  readonly link: string;
  readonly email: string;
  readonly password: string;
};

/** An edition of the demo in each state that some deed starts from. */
const WHICH = {
  draft: "e.state = 'draft'",
  in_review: "e.state = 'in_review'",
  approved: "e.state = 'approved'",
  scheduled: "e.state = 'scheduled'",
  published: "e.state = 'published' AND e.forced_why IS NULL AND r.fixed_slug IS NULL",
  forced: 'e.forced_why IS NOT NULL AND e.signed_off_by IS NULL',
  superseded: "e.state = 'superseded' AND e.suppressed_at IS NULL",
  withdrawn: "e.state = 'withdrawn' AND r.source_id IS NULL",
} as const;

export function knownEditions(dataFolder: string): Known['editions'] {
  return lookInto(dataFolder, (store) => ({
    draft: held(store, 'draft'),
    in_review: held(store, 'in_review'),
    approved: held(store, 'approved'),
    scheduled: held(store, 'scheduled'),
    published: held(store, 'published'),
    forced: held(store, 'forced'),
    superseded: held(store, 'superseded'),
    withdrawn: held(store, 'withdrawn'),
  }));
}

/** The newest edition of a release. */
export function heldBy(dataFolder: string, release: number): Held {
  const found = lookInto(dataFolder, (store) =>
    store.prepare<[number], Held>(`${SELECT} WHERE e.release_id = ? ORDER BY e.id DESC LIMIT 1`).get(release),
  );
  if (!found) throw new Error(`There is no release ${release}.`);
  return found;
}

const SELECT = `SELECT e.release_id AS "release", e.id AS edition, v.id AS revision, v.content_hash AS hash
  FROM editions e JOIN releases r ON r.id = e.release_id JOIN revisions v ON v.id = e.revision_id`;

function held(store: Database, which: keyof typeof WHICH): Held {
  const found = store.prepare<[], Held>(`${SELECT} WHERE ${WHICH[which]} ORDER BY e.id LIMIT 1`).get();
  if (!found) throw new Error(`The demo has no edition that is ${which}.`);
  return found;
}

/** The request that still waits for another editor. */
export function waitingRequest(dataFolder: string, kind: 'retraction' | 'suppression'): Request {
  const found = lookInto(dataFolder, (store) =>
    store
      .prepare<[string], Request>(
        `SELECT release_id AS "release", id AS request FROM removal_requests
         WHERE kind = ? AND answer IS NULL ORDER BY id DESC LIMIT 1`,
      )
      .get(kind),
  );
  if (!found) throw new Error(`No ${kind} waits.`);
  return found;
}

export function waitingBanner(dataFolder: string): Known['banner'] {
  const found = lookInto(dataFolder, (store) =>
    store
      .prepare<[], Known['banner']>(
        "SELECT id, content_hash AS hash FROM notice_banners WHERE state = 'waiting'",
      )
      .get(),
  );
  if (!found) throw new Error('The demo has no notice that waits.');
  return found;
}

export function knownThreads(dataFolder: string): Known['threads'] {
  const found = lookInto(dataFolder, (store) =>
    store
      .prepare<[], Known['threads']>(
        `SELECT min(id) FILTER (WHERE resolved_at IS NULL) AS "open",
                min(id) FILTER (WHERE resolved_at IS NOT NULL) AS resolved FROM comment_threads`,
      )
      .get(),
  );
  if (!found?.open || !found.resolved) throw new Error('The demo has no comments.');
  return found;
}

export function personId(dataFolder: string, email: string): number {
  const found = lookInto(dataFolder, (store) =>
    store.prepare<[string], { id: number }>('SELECT id FROM people WHERE email = ?').get(email),
  );
  if (!found) throw new Error(`Nobody has the address ${email}.`);
  return found.id;
}
