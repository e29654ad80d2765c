import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Shades } from '#newsroom/colours.ts';
import type { DateStyle } from '#newsroom/vocabulary.ts';

/**
 * The public store: exactly what readers may see, in the shape their pages need it. It is a
 * projection of the ledger (`desk/projection.ts` is its only writer), so it has no migrations: a
 * new shape is a new file. The statements that create it are in `create.ts`.
 *
 * Public ids are the reference number (`2018/0042`), the edition number and content hashes; no row
 * id of the editorial store comes here. Instants are milliseconds since 1970 UTC.
 */

/** One row: which store this is and how far the ledger has been applied. */
export const meta = sqliteTable('meta', {
  id: integer('id').primaryKey(),
  storeId: text('store_id').notNull(),
  schema: integer('schema').notNull(),
  appliedSeq: integer('applied_seq').notNull(),
});

/** What a page depends on, by scope (`site`, `front`, `listing:az`, `release:2018/0042`); only ever counts up. */
export const generations = sqliteTable('generations', {
  scope: text('scope').primaryKey(),
  counter: integer('counter').notNull(),
  /** Instant of the ledger row that moved it last. */
  movedAt: integer('moved_at', { mode: 'timestamp_ms' }).notNull(),
});

/** One row: name, mottos, zone, languages, sections, topics, notice and press contacts as readers see them. */
export const furniture = sqliteTable('furniture', {
  id: integer('id').primaryKey(),
  institution: text('institution', { mode: 'json' }).$type<StoredInstitution>().notNull(),
  /** Apart from the rest: one page shows them, every page shows the rest. The default comes first. */
  contacts: text('contacts', { mode: 'json' }).$type<readonly InstitutionContact[]>().notNull(),
});

/** What makes the pages this institution's own. */
export type PublicLook = {
  readonly colours: Shades;
  /** A cleaned SVG drawing, or null for the one that comes with the program. */
  readonly emblem: string | null;
};

export type PublicInstitution = {
  readonly zone: string;
  readonly dateStyle: DateStyle;
  /** In the order of the language switch. */
  readonly languages: readonly string[];
  readonly mainLanguage: string;
  readonly names: Readonly<Record<string, string>>;
  readonly mottos: Readonly<Record<string, { readonly words: string; readonly attribution: string }>>;
  /** What stands after the last word of a release; a language without one has `###`. */
  readonly endMarks: Readonly<Record<string, string>>;
  /** In the order of the menu. */
  readonly sections: readonly NamedKey[];
  /** Those that a listed release carries, in their order: the name of another could tell of what is being prepared. */
  readonly topics: readonly NamedKey[];
  readonly look: PublicLook;
  /** The notice at the head of every page; null where there is none. */
  readonly notice: PublicNotice | null;
  /** Whom to tell of a weakness; null where the default press contact stands in. */
  readonly security: PublicSecurity | null;
};
/** A store that an earlier program wrote holds no date style, and need not be built anew for it. */
export type StoredInstitution = Omit<PublicInstitution, 'dateStyle'> & { readonly dateStyle?: DateStyle };
/** `mailto:…` or `https://…`, until an instant as ISO 8601 in UTC. */
export type PublicSecurity = { readonly contact: string; readonly until: string };
export type NamedKey = { readonly key: string; readonly names: Readonly<Record<string, string>> };

/** Whom journalists call, whatever the release. */
export type InstitutionContact = {
  readonly names: Readonly<Record<string, string>>;
  readonly duties: Readonly<Record<string, string>>;
  readonly email: string;
  readonly phone: string;
};

export type PublicNotice = {
  /** Always in the main language. */
  readonly words: Readonly<Record<string, string>>;
  /** Since when, as ISO 8601 in UTC. */
  readonly since: string;
};

/** At most one row: the release that an editor pinned to the front page. */
export const lead = sqliteTable('lead', {
  id: integer('id').primaryKey(),
  reference: text('reference').notNull(),
});

/** Every release that ever was public. */
export const releases = sqliteTable('releases', {
  reference: text('reference').primaryKey(),
  state: text('state', { enum: ['published', 'withdrawn', 'retracted'] }).notNull(),
  kind: text('kind').notNull(),
  section: text('section').notNull(),
  topics: text('topics', { mode: 'json' }).$type<readonly string[]>().notNull(),
  mainLanguage: text('main_language').notNull(),
  /** The display time: the archive date where one is set, else `madePublicAt`. */
  publishedAt: integer('published_at', { mode: 'timestamp_ms' }).notNull(),
  /** When this site first showed it. */
  madePublicAt: integer('made_public_at', { mode: 'timestamp_ms' }).notNull(),
  archived: integer('archived', { mode: 'boolean' }).notNull(),
  /** Number of the newest edition. */
  liveNumber: integer('live_number').notNull(),
  /** Instant of the newest change that was not minor. */
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  /** Instant of the newest change of any kind. */
  changedAt: integer('changed_at', { mode: 'timestamp_ms' }).notNull(),
  /** Whether any edition ever invited to an event: then it had a calendar file. */
  invited: integer('invited', { mode: 'boolean' }).notNull(),
});

/** Numbered editions. A retracted release keeps none. */
export const editions = sqliteTable(
  'editions',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    state: text('state', { enum: ['live', 'superseded', 'suppressed'] }).notNull(),
    kindOfChange: text('kind_of_change'),
    madePublicAt: integer('made_public_at', { mode: 'timestamp_ms' }).notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reference, t.number] })],
);

/** The words of an edition in one language, rendered. A suppressed edition keeps none. */
export const editionTexts = sqliteTable(
  'edition_texts',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    language: text('language').notNull(),
    headline: text('headline').notNull(),
    subhead: text('subhead').notNull(),
    summary: text('summary').notNull(),
    dateline: text('dateline').notNull(),
    bodyHtml: text('body_html').notNull(),
    bodyText: text('body_text').notNull(),
    notesHtml: text('notes_html').notNull(),
    boilerplateHtml: text('boilerplate_html').notNull(),
    contacts: text('contacts', { mode: 'json' }).$type<readonly PublicContact[]>().notNull(),
    /** What a media advisory invites to; null with any other kind. */
    event: text('event', { mode: 'json' }).$type<PublicEvent>(),
    /** Empty on a first or minor edition. */
    changeNote: text('change_note').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reference, t.number, t.language] })],
);

/** Instants as ISO 8601 in UTC, shown in the event's own zone. */
export type PublicEvent = {
  readonly zone: string;
  readonly start: string;
  readonly end: string | null;
  readonly place: string;
  /** Who accredits, and until when; null where nobody has to be asked. */
  readonly contact: PublicContact | null;
  readonly deadline: string | null;
};

export type PublicContact = {
  readonly name: string;
  readonly duty: string;
  readonly email: string;
  readonly phone: string;
};

/** The live edition of a release in one language: what lists, feeds and the release page start from. */
export const pages = sqliteTable(
  'pages',
  {
    reference: text('reference').notNull(),
    language: text('language').notNull(),
    /** `/en/news/2018/some-slug`, or `/en/about` for a standing page. */
    path: text('path').notNull(),
    /** In lists and feeds: published and not a standing page. */
    listed: integer('listed', { mode: 'boolean' }).notNull(),
    kind: text('kind').notNull(),
    section: text('section').notNull(),
    headline: text('headline').notNull(),
    summary: text('summary').notNull(),
    publishedAt: integer('published_at', { mode: 'timestamp_ms' }).notNull(),
    /** Year and month of `publishedAt` in the institution's zone. */
    year: integer('year').notNull(),
    month: integer('month').notNull(),
    /** First publication of this language (later than the release's where a translation came later). */
    madePublicAt: integer('made_public_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    changedAt: integer('changed_at', { mode: 'timestamp_ms' }).notNull(),
    /** Neighbours in the language's list, fixed at projection. */
    previous: text('previous', { mode: 'json' }).$type<Neighbour>(),
    next: text('next', { mode: 'json' }).$type<Neighbour>(),
    /** Up to three of the same topics, fixed at projection. */
    related: text('related', { mode: 'json' }).$type<readonly Related[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.reference, t.language] }),
    index('pages_listed').on(t.language, t.listed, t.publishedAt, t.reference),
    // Without it the newest of a quiet section are looked for among all releases.
    index('pages_of_section').on(t.language, t.listed, t.section, t.publishedAt, t.reference),
  ],
);

export type Neighbour = { readonly path: string; readonly headline: string };
/** `publishedAt` in milliseconds. */
export type Related = Neighbour & { readonly publishedAt: number };

/** Corrections, clarifications, withdrawals, retractions and suppressions, per release in order. */
export const notices = sqliteTable(
  'notices',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    kind: text('kind', {
      enum: ['correction', 'clarification', 'withdrawal', 'retraction', 'suppression'],
    }).notNull(),
    /** The edition that brought it, or that it is about. */
    edition: integer('edition').notNull(),
    madePublicAt: integer('made_public_at', { mode: 'timestamp_ms' }).notNull(),
    /** Set when the withdrawal was ended by a reinstatement or a new edition. */
    endedAt: integer('ended_at', { mode: 'timestamp_ms' }),
    words: text('words', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reference, t.number] })],
);

/** Every address a release ever had, and what it answers. Addresses are for ever. */
export const addresses = sqliteTable('addresses', {
  /** Path, with query where an old address had one, e.g. `/en/news/2018/some-slug`. */
  path: text('path').primaryKey(),
  answer: text('answer', { enum: ['page', 'moved', 'gone'] }).notNull(),
  /** Where `moved` points. */
  target: text('target'),
  reference: text('reference').notNull(),
  language: text('language').notNull(),
});
