import { CREATE_LISTS } from './create-lists.ts';
import { CREATE_SEARCH } from './search-schema.ts';

/**
 * The statements that create an empty public store, to be finished by `COUNT_LISTS`; a change here raises `PUBLIC_SCHEMA`. Programs of every
 * shape read `meta` and `generations` as they are: by them alone finished pages are known to hold (`held.ts`).
 */
export const CREATE_PUBLIC_STORE = `
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1), store_id TEXT NOT NULL, schema INTEGER NOT NULL, applied_seq INTEGER NOT NULL
) STRICT;
CREATE TABLE generations (
  scope TEXT PRIMARY KEY, counter INTEGER NOT NULL CHECK (counter > 0), moved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE furniture (
  id INTEGER PRIMARY KEY CHECK (id = 1), institution TEXT NOT NULL, contacts TEXT NOT NULL DEFAULT '[]'
) STRICT;
-- No foreign key: the ledger may name a lead before the rows of its release are applied.
CREATE TABLE lead (id INTEGER PRIMARY KEY CHECK (id = 1), reference TEXT NOT NULL) STRICT;
CREATE TABLE releases (
  reference TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('published','withdrawn','retracted')),
  kind TEXT NOT NULL, section TEXT NOT NULL, topics TEXT NOT NULL, main_language TEXT NOT NULL,
  published_at INTEGER NOT NULL, made_public_at INTEGER NOT NULL, archived INTEGER NOT NULL,
  live_number INTEGER NOT NULL, updated_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, invited INTEGER NOT NULL
) STRICT;
CREATE TABLE editions (
  reference TEXT NOT NULL REFERENCES releases(reference), number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('live','superseded','suppressed')), kind_of_change TEXT,
  made_public_at INTEGER NOT NULL, content_hash TEXT NOT NULL,
  PRIMARY KEY (reference, number)
) STRICT;
CREATE UNIQUE INDEX one_live_edition ON editions(reference) WHERE state = 'live';
CREATE TABLE edition_texts (
  reference TEXT NOT NULL, number INTEGER NOT NULL, language TEXT NOT NULL,
  headline TEXT NOT NULL, subhead TEXT NOT NULL, summary TEXT NOT NULL, dateline TEXT NOT NULL,
  body_html TEXT NOT NULL, body_text TEXT NOT NULL, notes_html TEXT NOT NULL, boilerplate_html TEXT NOT NULL,
  contacts TEXT NOT NULL, event TEXT, change_note TEXT NOT NULL,
  PRIMARY KEY (reference, number, language),
  FOREIGN KEY (reference, number) REFERENCES editions(reference, number)
) STRICT;
CREATE TABLE pages (
  reference TEXT NOT NULL REFERENCES releases(reference), language TEXT NOT NULL, path TEXT NOT NULL UNIQUE,
  listed INTEGER NOT NULL, kind TEXT NOT NULL, section TEXT NOT NULL, headline TEXT NOT NULL, summary TEXT NOT NULL,
  published_at INTEGER NOT NULL, year INTEGER NOT NULL, month INTEGER NOT NULL, made_public_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, previous TEXT, next TEXT,
  related TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (reference, language)
) STRICT;
CREATE INDEX pages_listed ON pages(language, listed, published_at, reference);
CREATE INDEX pages_of_section ON pages(language, listed, section, published_at, reference);
CREATE TABLE notices (
  reference TEXT NOT NULL REFERENCES releases(reference), number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL, edition INTEGER NOT NULL, made_public_at INTEGER NOT NULL, ended_at INTEGER, words TEXT NOT NULL,
  PRIMARY KEY (reference, number)
) STRICT;
CREATE TABLE addresses (
  path TEXT PRIMARY KEY, answer TEXT NOT NULL CHECK (answer IN ('page','moved','gone')),
  target TEXT, reference TEXT NOT NULL REFERENCES releases(reference), language TEXT NOT NULL,
  CHECK ((answer = 'moved') = (target IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_of_release ON addresses(reference, language);
${CREATE_LISTS}${CREATE_SEARCH}`;
