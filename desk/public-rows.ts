import type { PublicEdition, PublicForm } from '#db/editorial/public-form.ts';
import type { PublicContact, PublicEvent } from '#db/public/schema.ts';
import type { ReleaseRows } from '#db/public/write.ts';
import { addressName, releasePath, shortPath, standingPath } from '#newsroom/addresses.ts';
import { eventOf } from '#newsroom/advisory.ts';
import type { ContactCard, EditionContent, Text } from '#newsroom/content.ts';
import { fromPlainText, renderHtml, toPlainText } from '#newsroom/document.ts';
import { monthIn, yearIn } from '#newsroom/institution-time.ts';
import { listRows } from './list-rows.ts';

/**
 * Turns the public form of a release into the rows of the public store. A pure function of what is
 * committed: the same release gives the same rows whenever it is projected.
 */
export function publicRows(form: PublicForm, zone: string): ReleaseRows {
  const live = form.editions.at(-1);
  if (!live) throw new Error(`Release ${form.reference} has no public edition.`);
  const gone = form.state === 'retracted';
  const readable = gone ? [] : form.editions.filter((edition) => !edition.suppressed);
  const pages = gone ? [] : live.content.included.map((language) => pageRow(form, live, language, zone));
  const notices = noticeRows(form, live);
  return {
    release: releaseRow(form, live),
    editions: gone ? [] : form.editions.map((edition) => editionRow(form, edition, live)),
    texts: readable.flatMap((edition) => textRows(form, edition)),
    pages,
    notices,
    addresses: addressRows(form, live, zone),
    lists: listRows(form, pages, notices),
  };
}

function noticeRows(form: PublicForm, live: PublicEdition): ReleaseRows['notices'] {
  return form.notices.map((notice) => ({
    reference: form.reference,
    number: notice.number,
    kind: notice.kind,
    edition: form.editions.find((edition) => edition.id === notice.editionId)?.number ?? live.number,
    madePublicAt: notice.madePublicAt,
    endedAt: notice.endedAt,
    words: notice.words,
  }));
}

function releaseRow(form: PublicForm, live: PublicEdition): ReleaseRows['release'] {
  return {
    reference: form.reference,
    state: form.state,
    kind: live.content.kind,
    section: live.content.section,
    topics: live.content.topics,
    mainLanguage: form.mainLanguage,
    publishedAt: form.publishedAt,
    madePublicAt: form.madePublicAt,
    archived: form.publishedAt.getTime() !== form.madePublicAt.getTime(),
    liveNumber: live.number,
    updatedAt: updatedAt(form),
    changedAt: changedAt(form),
    invited: form.editions.some(({ content }) => Boolean(eventOf(content)?.start)),
  };
}

/** The newest change that readers must know of: an edition that is not minor, a notice, its end. */
function updatedAt(form: PublicForm): Date {
  const told = form.editions.filter(
    (edition) => edition.number > 1 && !['minor', 'translation'].includes(edition.content.kindOfChange ?? ''),
  );
  return newest([form.publishedAt, ...told.map((edition) => edition.madePublicAt), ...noticeInstants(form)]);
}

function changedAt(form: PublicForm): Date {
  return newest([...form.editions.map((edition) => edition.madePublicAt), ...noticeInstants(form)]);
}

function noticeInstants(form: PublicForm): Date[] {
  return form.notices.flatMap((notice) =>
    notice.endedAt ? [notice.madePublicAt, notice.endedAt] : [notice.madePublicAt],
  );
}

function newest(instants: readonly Date[]): Date {
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}

function editionRow(form: PublicForm, edition: PublicEdition, live: PublicEdition) {
  const state = edition.suppressed ? 'suppressed' : edition === live ? 'live' : 'superseded';
  return {
    reference: form.reference,
    number: edition.number,
    state,
    kindOfChange: edition.content.kindOfChange,
    madePublicAt: edition.madePublicAt,
    contentHash: edition.contentHash,
  } as const;
}

function textRows(form: PublicForm, edition: PublicEdition): ReleaseRows['texts'] {
  const { content } = edition;
  return content.included.map((language) => {
    const text = textIn(edition, language);
    const plain = (words: string) => renderHtml(fromPlainText(words), { language });
    return {
      reference: form.reference,
      number: edition.number,
      language,
      headline: text.headline,
      subhead: text.subhead,
      summary: text.summary,
      dateline: text.dateline,
      bodyHtml: renderHtml(text.body, { language }),
      bodyText: toPlainText(text.body),
      notesHtml: text.notes ? plain(text.notes) : '',
      boilerplateHtml: content.copied?.boilerplate[language]
        ? plain(content.copied.boilerplate[language])
        : '',
      contacts: (content.copied?.contacts ?? []).map((card) => contactIn(card, language, form.mainLanguage)),
      event: eventIn(content, language, form.mainLanguage),
      changeNote: content.changeNotes[language] ?? '',
    };
  });
}

function contactIn(card: ContactCard, language: string, mainLanguage: string): PublicContact {
  const pick = (words: Readonly<Record<string, string>>) => words[language] || words[mainLanguage] || '';
  return { name: pick(card.names), duty: pick(card.duties), email: card.email, phone: card.phone };
}

/** The event in a language; null where the edition invites to none, or was imported without its time. */
function eventIn(content: EditionContent, language: string, mainLanguage: string): PublicEvent | null {
  const event = eventOf(content);
  if (!event?.start) return null;
  const card = content.copied?.accreditation;
  return {
    zone: event.zone,
    start: event.start.instant,
    end: event.end?.instant ?? null,
    place: event.places[language] || event.places[mainLanguage] || '',
    contact: card ? contactIn(card, language, mainLanguage) : null,
    deadline: event.deadline?.instant ?? null,
  };
}

function pageRow(
  form: PublicForm,
  live: PublicEdition,
  language: string,
  zone: string,
): ReleaseRows['pages'][number] {
  const text = textIn(live, language);
  const firstHere =
    form.languages.find((row) => row.language === language)?.madePublicAt ?? live.madePublicAt;
  const later = firstHere.getTime() > form.madePublicAt.getTime();
  return {
    reference: form.reference,
    language,
    path: pathIn(form, live, language, zone),
    listed: form.state === 'published' && form.fixedSlug === null,
    kind: live.content.kind,
    section: live.content.section,
    headline: text.headline,
    summary: text.summary,
    publishedAt: later ? firstHere : form.publishedAt,
    year: yearIn(later ? firstHere : form.publishedAt, zone),
    month: monthIn(later ? firstHere : form.publishedAt, zone),
    madePublicAt: firstHere,
    updatedAt: later ? newest([firstHere, updatedAt(form)]) : updatedAt(form),
    changedAt: changedAt(form),
    previous: null,
    next: null,
  };
}

/** Every address the release ever had: pages, or gone; the short one and those from before move there. */
function addressRows(form: PublicForm, live: PublicEdition, zone: string): ReleaseRows['addresses'] {
  const answer = form.state === 'retracted' ? 'gone' : 'page';
  const paths = form.languages.map(({ language }) => ({
    language,
    path: pathIn(form, live, language, zone),
  }));
  const main = paths.find(({ language }) => language === form.mainLanguage) ?? paths[0];
  if (!main) throw new Error(`Release ${form.reference} was never public in any language.`);
  const moved = [
    { path: shortPath(form.reference), target: main.path, language: main.language },
    ...paths.map(({ language, path }) => ({ path: byNumber(form, language, zone), target: path, language })),
    ...form.oldAddresses.map(({ path, language }) => ({
      path,
      target: paths.find((known) => known.language === language)?.path ?? main.path,
      language,
    })),
  ].filter(({ path }) => !paths.some((known) => known.path === path));
  const row = { reference: form.reference };
  return [
    ...paths.map(({ language, path }) => ({ ...row, path, language, answer, target: null }) as const),
    ...moved.map((address) => ({ ...row, ...address, answer: 'moved' }) as const),
  ];
}

/** The address with the reference number in the slug's place. */
function byNumber(form: PublicForm, language: string, zone: string): string {
  return releasePath(language, yearIn(form.publishedAt, zone), addressName(null, form.reference));
}

function pathIn(form: PublicForm, live: PublicEdition, language: string, zone: string): string {
  if (form.fixedSlug !== null) return standingPath(language, form.fixedSlug);
  const slug = slugIn(form, live, language);
  return releasePath(language, yearIn(form.publishedAt, zone), addressName(slug, form.reference));
}

/** The slug frozen at first publication: any public edition that holds the language knows it. */
function slugIn(form: PublicForm, live: PublicEdition, language: string): string | null {
  const text =
    live.content.texts[language] ??
    form.editions.find((edition) => edition.content.texts[language])?.content.texts[language];
  return text?.slug ?? null;
}

function textIn(edition: PublicEdition, language: string): Text {
  const text = edition.content.texts[language];
  if (!text) throw new Error(`Edition ${edition.number} includes ${language} without a text.`);
  return text;
}
