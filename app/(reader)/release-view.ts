import type { EditionText, Notice, PublicRelease } from '#db/public/releases.ts';
import type { PublicEvent } from '#db/public/schema.ts';
import {
  type ChangeMark,
  type EventView,
  endMarkIn,
  type PublicWords,
  type ReleaseView,
  wordsFor,
} from '#newsroom/release-view.ts';
import { KINDS, type Kind } from '#newsroom/vocabulary.ts';
import { dateForm, type Site, sectionName } from './site.ts';

/** The live edition of a release as readers of the site's language see it. */
export function viewOf(site: Site, found: PublicRelease, notes: ReadonlyMap<number, string>): ReleaseView {
  return { ...viewOfText(site, found, found.text), changes: changeMarks(found, notes) };
}

/** One edition's words under the release's dates; what later changed is not told beside an old edition. */
export function viewOfText(site: Site, found: PublicRelease, text: EditionText): ReleaseView {
  const { release, page } = found;
  return {
    ...dateForm(site),
    kind: kindOf(release.kind),
    section: sectionName(site, release.section),
    reference: release.reference,
    headline: text.headline,
    subhead: text.subhead,
    summary: text.summary,
    dateline: text.dateline,
    bodyHtml: text.bodyHtml,
    notesHtml: text.notesHtml,
    boilerplateHtml: text.boilerplateHtml,
    endMark: endMarkIn(site.institution.endMarks, site.language),
    contacts: text.contacts,
    event: text.event && eventView(text.event),
    publishedAt: page.publishedAt,
    shownHereSince: page.publishedAt < page.madePublicAt ? page.madePublicAt : null,
    changes: [],
    withdrawal: withdrawalOf(site, found),
  };
}

function eventView({ start, end, deadline, ...event }: PublicEvent): EventView {
  return {
    ...event,
    start: new Date(start),
    end: end === null ? null : new Date(end),
    deadline: deadline === null ? null : new Date(deadline),
  };
}

/** What readers of this language must know of changes since it was published, newest first. */
function changeMarks(found: PublicRelease, notes: ReadonlyMap<number, string>): readonly ChangeMark[] {
  return found.editions.flatMap((edition) => {
    const kind = edition.kindOfChange;
    const isTold = kind === 'correction' || kind === 'clarification' || kind === 'update';
    if (!isTold || edition.madePublicAt <= found.page.publishedAt) return [];
    return [{ kind, at: edition.madePublicAt, words: notes.get(edition.number) ?? '' }];
  });
}

function withdrawalOf(site: Site, found: PublicRelease): PublicWords | null {
  if (found.release.state !== 'withdrawn') return null;
  const notice = found.notices.find((one) => one.kind === 'withdrawal' && one.endedAt === null);
  return notice ? toldIn(site, notice) : null;
}

/** A notice for readers of the site's language. */
export function toldIn(site: Site, notice: Notice): PublicWords {
  return { at: notice.madePublicAt, ...wordsFor(notice.words, site.language, site.institution.mainLanguage) };
}

function kindOf(kind: string): Kind {
  return KINDS.find((one) => one === kind) ?? 'press_release';
}
