import { z } from 'zod';
import { storedDocument } from './document-schema.ts';
import { KINDS, KINDS_OF_CHANGE } from './vocabulary.ts';

/**
 * The content of an edition: everything that one revision holds. It is stored as one JSON document
 * per revision and never changed afterwards. What of it readers will see goes into the content hash
 * (`content-hash.ts`).
 *
 * Drafts may be incomplete: this schema bounds size and shape only. Whether it may go out is asked
 * of `requirements.ts`.
 */
const line = (max: number) => z.string().max(max);

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64);

/** The words of one edition in one language. */
export const text = z.strictObject({
  headline: line(1000),
  subhead: line(1000),
  summary: line(2000),
  dateline: line(200),
  body: storedDocument,
  notes: line(20_000),
  /** Null where none can be made (Arabic script): the address then uses the reference number. */
  slug: z
    .string()
    .regex(/^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(96)
    .nullable(),
});
export type Text = z.infer<typeof text>;

/** Whom a journalist calls. Copied into the content at submit. */
export const contactCard = z.strictObject({
  key,
  names: z.record(languageTag, line(200)),
  duties: z.record(languageTag, line(200)),
  email: line(200),
  phone: line(60),
});
export type ContactCard = z.infer<typeof contactCard>;

/** A wall time in the event's zone, with the instant that it means. */
const eventTime = z.strictObject({ instant: z.iso.datetime({ offset: false }), wall: line(30) });

/** What a media advisory invites to. */
const event = z.strictObject({
  zone: line(60),
  start: eventTime.nullable(),
  end: eventTime.nullable(),
  places: z.record(languageTag, line(300)),
  /** Key of the press contact who accredits; null where nobody has to be asked. */
  contact: key.nullable(),
  /** Until when one can be accredited. */
  deadline: eventTime.nullable(),
});
export type EventTime = z.infer<typeof eventTime>;
export type AdvisoryEvent = z.infer<typeof event>;

export const content = z.strictObject({
  kind: z.enum(KINDS),
  section: key,
  topics: z.array(key).max(20),
  /** Languages that go out together; the main language is always among them. */
  included: z.array(languageTag).min(1).max(20),
  /** The display time of a release brought from an archive. */
  archiveDate: z
    .strictObject({ instant: z.iso.datetime({ offset: false }), wall: line(30), zone: line(60) })
    .nullable(),
  /** Null on a first edition. */
  kindOfChange: z.enum(KINDS_OF_CHANGE).nullable(),
  changeNotes: z.record(languageTag, line(2000)),
  contacts: z.array(key).max(10),
  texts: z.record(languageTag, text),
  /** Absent until somebody writes it; readers are shown it with a media advisory only. */
  event: event.optional(),
  /** Concerns the submitter confirmed as correct: `code:language:place`. */
  ticked: z.array(line(300)).max(500),
  /** What is copied at submit, so that later changes to it touch only new submissions. */
  copied: z
    .strictObject({
      boilerplate: z.record(languageTag, line(5000)),
      contacts: z.array(contactCard).max(10),
      /** Whoever accredits to the event; absent where nobody does. */
      accreditation: contactCard.optional(),
    })
    .nullable(),
});
export type EditionContent = z.infer<typeof content>;
