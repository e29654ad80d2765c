import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from './migrate.ts';

/** What the database itself promises, whoever writes to it: asked of the store by plain SQL. */
let root: string;
let store: Database.Database;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'communique-promises-'));
  migrate(join(root, 'editorial.db'));
  store = new Database(join(root, 'editorial.db'));
  store.pragma('foreign_keys = ON');
  store.exec(NEWSROOM);
});
afterEach(() => {
  store.close();
  rmSync(root, { recursive: true });
});

const edition = (id: number, state: string, number: number | null, more = 'NULL') =>
  `INSERT INTO editions (id, release_id, state, number, created_by, created_at, changed_at, headline, scheduled_at)
   VALUES (${id}, 1, '${state}', ${number}, 1, 0, 0, 'H', ${more});`;

const banner = (id: number, state: string, shownAt: number | null = null, endedAt: number | null = null) =>
  `INSERT INTO notice_banners (id, state, words, content_hash, asked_by, asked_at, shown_at, ended_at)
   VALUES (${id}, '${state}', '{}', 'h', 1, 0, ${shownAt}, ${endedAt});`;

const mail = (id: number, state: string, words: string, settledAt: number | null) =>
  `INSERT INTO outbox (id, message_key, state, kind, "to", subject, words, created_at, next_try_at, settled_at)
   VALUES (${id}, 'key ${id}', '${state}', 'x', 'a@example.org', 'S', ${words}, 0, 0, ${settledAt});`;

/** A release with a superseded, a live and an open edition, and one of everything that hangs on it. */
const NEWSROOM = `
INSERT INTO people (id, email, name, created_at) VALUES (1, 'leyla@example.org', 'Leyla', 0);
INSERT INTO releases (id, main_language, author_id, created_at, reference, published_at, made_public_at)
  VALUES (1, 'en', 1, 0, '2026/0001', 0, 0);
${edition(1, 'superseded', 1)} ${edition(2, 'published', 2)} ${edition(3, 'approved', null)}
INSERT INTO releases (id, main_language, author_id, created_at) VALUES (2, 'en', 1, 0);
INSERT INTO editions (id, release_id, state, created_by, created_at, changed_at, headline, discarded_at)
  VALUES (4, 2, 'discarded', 1, 0, 0, 'H', 0);
INSERT INTO revisions (id, edition_id, at, content, content_hash) VALUES (1, 1, 0, '{}', 'h'), (2, 2, 0, '{}', 'h'), (4, 4, 0, '{}', 'h');
INSERT INTO notices VALUES (1, 1, 'correction', 2, '{}', 0, NULL);
INSERT INTO approvals (edition_id, person_id, verdict, content_hash, at) VALUES (3, 1, 'approved', 'h', 0);
INSERT INTO removal_requests (release_id, edition_id, kind, reason, asked_by, asked_at) VALUES (1, 1, 'suppression', '{}', 1, 0);
INSERT INTO audit VALUES (1, 0, 'Leyla', 1, 'publish', 1, 2, '{}', 'x', 'y');
INSERT INTO reasons VALUES (1, 'An emergency.');
INSERT INTO audit_changes VALUES (1, '{}');
${mail(1, 'waiting', "'Come in.'", null)} ${mail(2, 'sent', 'NULL', 5)}
INSERT INTO ledger VALUES (1, 1, 'none', 'published 1', 0);
INSERT INTO slugs VALUES ('en', 'taken', 1);
INSERT INTO pin VALUES (1, 1, 9, 'wall', 'UTC', 1, 0);
INSERT INTO comment_threads (id, edition_id, language, field, paragraph, quote, before, after, started_by, started_at)
  VALUES (1, 3, 'en', 'body', 0, 'q', '', '', 1, 0), (2, 4, 'en', 'body', 0, 'q', '', '', 1, 0);
INSERT INTO comments VALUES (1, 1, 1, 0, 'Since when?'), (2, 2, 1, 0, 'Since when?');
INSERT INTO shown_revisions VALUES (1, 4, 0);
INSERT INTO institution (id, names, mottos, boilerplate, zone, languages, main_language, four_eyes, demo)
  VALUES (1, '{}', '{}', '{}', 'UTC', '[]', 'en', 1, 0);
INSERT INTO authenticators VALUES (1, 'sealed', 7, 0, 0);
INSERT INTO recovery_codes VALUES ('used', 1, 0, 5), ('left', 1, 0, NULL);
${banner(1, 'shown', 0)} ${banner(2, 'ended', 0, 1)} ${banner(3, 'waiting')}`;

const refused: ReadonlyArray<readonly [promise: string, sql: string, said: RegExp]> = [
  ['the audit log is not changed', "UPDATE audit SET actor = 'Nobody'", /the audit log only grows/],
  ['the audit log is not cut', 'DELETE FROM audit', /the audit log only grows/],
  ['a change is not rewritten', "UPDATE audit_changes SET changes = '[]'", /changes are only added/],
  ['a change stays', 'DELETE FROM audit_changes', /changes are only added/],
  ['a reason is not changed', "UPDATE reasons SET words = 'x'", /reasons are only added/],
  ['a reason stays', 'DELETE FROM reasons', /reasons are only added/],
  ['mail is not sent again', "UPDATE outbox SET state = 'waiting' WHERE id = 2", /stays settled/],
  [
    'mail that was sent keeps no words',
    "UPDATE outbox SET state = 'sent', settled_at = 5 WHERE id = 1",
    /CHECK.*mail_words_while_waiting/,
  ],
  ['no mail without words waits', mail(3, 'waiting', 'NULL', null), /CHECK.*mail_words_while_waiting/],
  ['the ledger is not changed', "UPDATE ledger SET after = 'x'", /the ledger only grows/],
  ['the ledger is not cut', 'DELETE FROM ledger', /the ledger only grows/],
  ['a revision never changes', "UPDATE revisions SET content = '[]'", /a revision never changes/],
  ['a revision never goes', 'DELETE FROM revisions WHERE id = 2', /a revision never goes/],
  [
    'published content stays in place',
    'UPDATE editions SET revision_id = 1 WHERE id = 2',
    /never changes in place/,
  ],
  ['a public number stays', 'UPDATE editions SET number = 9 WHERE id = 2', /never changes in place/],
  ['a public instant stays', 'UPDATE editions SET made_public_at = 9 WHERE id = 1', /never changes in place/],
  [
    'approved content is locked',
    'UPDATE editions SET revision_id = 1 WHERE id = 3',
    /approved content never changes/,
  ],
  ['an edition never goes', 'DELETE FROM editions WHERE id = 3', /an edition never goes/],
  ['superseded is for ever', "UPDATE editions SET state = 'published' WHERE id = 1", /no way leads there/],
  ['discarded is for ever', "UPDATE editions SET state = 'draft' WHERE id = 4", /no way leads there/],
  [
    'published does not become a draft',
    "UPDATE editions SET state = 'draft' WHERE id = 2",
    /no way leads there/,
  ],
  [
    'a reference number is for ever',
    "UPDATE releases SET reference = '2026/0002'",
    /a reference number is for ever/,
  ],
  [
    'the first publication is for ever',
    'UPDATE releases SET published_at = 5 WHERE id = 1',
    /a reference number is for ever/,
  ],
  ['a notice is frozen', "UPDATE notices SET words = '[]'", /a notice is frozen/],
  ['a notice never goes', 'DELETE FROM notices', /a notice never goes/],
  [
    'what leads the front page is published',
    'UPDATE pin SET release_id = 2',
    /only what is published leads the front page/,
  ],
  [
    'nothing else is pinned either',
    "DELETE FROM pin; INSERT INTO pin VALUES (1, 2, 9, 'wall', 'UTC', 1, 0)",
    /only what is published leads the front page/,
  ],
  ['one lead', "INSERT INTO pin VALUES (2, 1, 9, 'wall', 'UTC', 1, 0)", /CHECK.*pin_one_row/],
  ['the words of a banner stay', "UPDATE notice_banners SET words = '[]'", /never change in place/],
  [
    'a banner that is over stays over',
    "UPDATE notice_banners SET state = 'shown' WHERE id = 2",
    /stays over/,
  ],
  ['a banner never goes', 'DELETE FROM notice_banners', /a banner never goes/],
  ['one banner is shown', banner(4, 'shown', 0), /UNIQUE.*notice_banners.state/],
  ['one banner waits', banner(4, 'waiting'), /UNIQUE.*notice_banners.state/],
  [
    'what is public is for everybody',
    "UPDATE editions SET limited_to = '[1]' WHERE id = 2",
    /what is public is limited to nobody/,
  ],
  ['one open edition', edition(5, 'draft', null), /UNIQUE.*editions.release_id/],
  ['one live edition', edition(5, 'withdrawn', 3), /UNIQUE.*editions.release_id/],
  ['one edition of a number', edition(5, 'superseded', 2), /UNIQUE.*editions.release_id, editions.number/],
  ['a number only when public', edition(5, 'discarded', 3), /CHECK.*edition_number_when_public/],
  ['no publication without a number', edition(5, 'superseded', null), /CHECK.*edition_number_when_public/],
  [
    'scheduled with an instant',
    "UPDATE editions SET state = 'scheduled' WHERE id = 3",
    /CHECK.*edition_scheduled_whole/,
  ],
  [
    'an instant only when scheduled',
    'UPDATE editions SET scheduled_at = 5 WHERE id = 3',
    /CHECK.*edition_scheduled_whole/,
  ],
  ['no state that nobody knows', "UPDATE editions SET state = 'live' WHERE id = 3", /CHECK.*state_known/],
  [
    'a reference with its instants',
    "INSERT INTO releases (main_language, author_id, created_at, reference) VALUES ('en', 1, 0, '2026/0009')",
    /CHECK.*release_public_whole/,
  ],
  [
    'one release of a reference',
    "INSERT INTO releases (main_language, author_id, created_at, reference, published_at, made_public_at) VALUES ('en', 1, 0, '2026/0001', 0, 0)",
    /UNIQUE.*releases.reference/,
  ],
  [
    'one standing approval',
    "INSERT INTO approvals (edition_id, person_id, verdict, content_hash, at) VALUES (3, 1, 'approved', 'h', 1)",
    /UNIQUE.*approvals.edition_id/,
  ],
  [
    'one request that waits',
    "INSERT INTO removal_requests (release_id, edition_id, kind, reason, asked_by, asked_at) VALUES (1, 1, 'suppression', '{}', 1, 1)",
    /UNIQUE.*removal_requests.edition_id/,
  ],
  [
    'one person of an address, whatever its case',
    "INSERT INTO people (email, name, created_at) VALUES ('LEYLA@example.org', 'L', 0)",
    /UNIQUE.*people_email/,
  ],
  ['a code is not taken twice', 'UPDATE authenticators SET used_step = 7', /never taken again/],
  ['nor is one of an older step', 'UPDATE authenticators SET used_step = 6', /never taken again/],
  ['a recovery code stays used', 'UPDATE recovery_codes SET used_at = NULL', /used once/],
  ['a second factor is asked of whom we know', "UPDATE institution SET second_factor_for = 'x'", /CHECK/],
  ['one release of a slug', "INSERT INTO slugs VALUES ('en', 'taken', 2)", /UNIQUE.*slugs/],
  ['a comment never changes', "UPDATE comments SET words = 'x' WHERE id = 1", /a comment never changes/],
  ['a comment never goes', 'DELETE FROM comments WHERE id = 1', /a comment never goes/],
  [
    'the passage of a comment stays',
    "UPDATE comment_threads SET quote = 'x' WHERE id = 1",
    /the passage of a comment never changes/,
  ],
  [
    'a thread is resolved by somebody at some time',
    'UPDATE comment_threads SET resolved_by = 1 WHERE id = 1',
    /CHECK.*thread_resolved_whole/,
  ],
  ['no edition without a release', 'UPDATE editions SET release_id = 99 WHERE id = 3', /FOREIGN KEY/],
  ['no text for a number', "UPDATE people SET created_at = 'today'", /cannot store TEXT value in INTEGER/],
];

describe('refused', () => {
  test.each(refused)('%s', (_promise, sql, said) => {
    expect(() => store.exec(sql)).toThrow(said);
  });
});

const allowed: ReadonlyArray<readonly [what: string, sql: string]> = [
  ['texts of a discarded edition are erased', 'DELETE FROM revisions WHERE edition_id = 4'],
  [
    'what was said of a discarded edition is erased',
    "DELETE FROM comments WHERE id = 2; UPDATE comment_threads SET quote = '', before = '', after = '' WHERE id = 2",
  ],
  ['a thread is resolved', 'UPDATE comment_threads SET resolved_by = 1, resolved_at = 5 WHERE id = 1'],
  ['a pin lasts longer', 'UPDATE pin SET until = 5, release_id = 1'],
  ['a banner is taken down', "UPDATE notice_banners SET state = 'ended', ended_at = 5 WHERE id = 1"],
  ['a newer code is taken', 'UPDATE authenticators SET used_step = 8'],
  ['a recovery code is used', "UPDATE recovery_codes SET used_at = 9 WHERE code_hash = 'left'"],
  ['an open edition is limited', "UPDATE editions SET limited_to = '[1]' WHERE id = 3"],
  ['a live edition is superseded', "UPDATE editions SET state = 'superseded' WHERE id = 2"],
  ['a live edition is withdrawn', "UPDATE editions SET state = 'withdrawn' WHERE id = 2"],
  ['an old edition is suppressed', 'UPDATE editions SET suppressed_at = 5 WHERE id = 1'],
  ['a withdrawal ends', 'UPDATE notices SET ended_at = 5'],
  [
    'an approval is voided and another given',
    "UPDATE approvals SET voided_at = 5; INSERT INTO approvals (edition_id, person_id, verdict, content_hash, at) VALUES (3, 1, 'approved', 'h', 6)",
  ],
  [
    'a release gets its reference',
    "UPDATE releases SET reference = '2026/0002', published_at = 1, made_public_at = 1 WHERE id = 2",
  ],
];

describe('allowed', () => {
  test.each(allowed)('%s', (_what, sql) => {
    expect(() => store.exec(sql)).not.toThrow();
  });
});

test.each([
  ['an edition that comes', edition(9, 'discarded', null), 1],
  ['an edition that changes', 'UPDATE editions SET return_comment = NULL WHERE id = 4', 2],
  ['who writes it', 'INSERT INTO contributors VALUES (4, 1)', 2],
  ['its number', 'UPDATE releases SET source_id = NULL WHERE id = 2', 2],
])('a release waits for the finder with %s', (_what, sql, releaseId) => {
  store.exec(`DELETE FROM finder_waiting; ${sql}`);
  expect(store.prepare('SELECT release_id FROM finder_waiting').pluck().all()).toEqual([releaseId]);
});

test('every trigger and every partial index of the store is asked about here', () => {
  const named = store
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'trigger' OR (type = 'index' AND sql LIKE '%UNIQUE%WHERE%') ORDER BY name",
    )
    .pluck()
    .all();
  expect(named).toEqual([
    'audit_changes_no_delete',
    'audit_changes_no_update',
    'audit_no_delete',
    'audit_no_update',
    'authenticator_step_grows',
    'banner_fixed',
    'banner_over',
    'banner_stays',
    'comments_no_delete',
    'comments_no_update',
    'finder_contributor_new',
    'finder_edition_changed',
    'finder_edition_new',
    'finder_release_changed',
    'ledger_no_delete',
    'ledger_no_update',
    'limit_ends_in_public',
    'mail_settled',
    'notice_fixed',
    'notice_stays',
    'one_live_edition',
    'one_open_edition',
    'one_shown_banner',
    'one_standing_approval',
    'one_waiting_banner',
    'one_waiting_request',
    'passage_fixed',
    'pin_is_published',
    'pin_moves_published',
    'public_edition_fixed',
    'public_edition_stays',
    'reasons_no_delete',
    'reasons_no_update',
    'recovery_code_stays_used',
    'reference_fixed',
    'revisions_no_delete',
    'revisions_no_update',
    'scheduled_content_locked',
    'superseded_stays',
  ]);
});
