import type { DeskLanguage } from '#newsroom/desk-language.ts';
import type { FilterMark } from '#newsroom/release-filter.ts';
import type { SettingField } from '#newsroom/setting-changes.ts';
import type {
  ByLanguage,
  Deed,
  Kind,
  KindOfChange,
  Language,
  NoticeKind,
  Role,
  State,
} from '#newsroom/vocabulary.ts';
import type { BrowserSentence as Sentence } from './words/catalogues.ts';

/** The desk's words for the closed lists of the trade, to be said by `say` or `useSay`. Kinds are called as readers see them. */
export const STATE_WORDS: Readonly<Record<State, Sentence>> = {
  draft: 'Draft',
  in_review: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  retracted: 'Retracted',
  discarded: 'Discarded',
};

export const KIND_WORDS: Readonly<Record<Kind, Sentence>> = {
  press_release: 'Press release',
  statement: 'Statement',
  speech: 'Speech',
  readout: 'Readout',
  media_advisory: 'Media advisory',
  announcement: 'Announcement',
  fact_sheet: 'Fact sheet',
  condolence: 'Condolence',
  photo_story: 'Photo story',
  standing_page: 'Standing page',
};

/** What each kind is for, in one sentence, for whoever has to choose. */
export const KIND_HINTS: Readonly<Record<Kind, Sentence>> = {
  press_release: 'News of the institution, told as a story.',
  statement: 'What the institution, or who speaks for it, says about a matter.',
  speech: 'Words as they were spoken, or will be.',
  readout: 'What was discussed in a meeting or a call.',
  media_advisory: 'Invites journalists to an event, with time, place and accreditation.',
  announcement: 'A short notice: a vacancy, a tender, changed hours.',
  fact_sheet: 'Figures and background on one matter.',
  condolence: 'Sympathy, to a people or a family.',
  photo_story: 'An event told in photographs and their captions.',
  standing_page: 'A page at a fixed address, in no list: about us, accessibility.',
};

export const CHANGE_WORDS: Readonly<
  Record<KindOfChange, { readonly label: Sentence; readonly hint: Sentence }>
> = {
  correction: {
    label: 'Correction',
    hint: 'A fact was wrong. Readers are told what, in a public sentence.',
  },
  clarification: {
    label: 'Clarification',
    hint: 'The wording could mislead. Readers are told what is meant.',
  },
  update: { label: 'Update', hint: 'There is news to add. Readers are told what is new.' },
  translation: { label: 'Translation', hint: 'A language is added; the other texts stay as they are.' },
  minor: {
    label: 'Minor change',
    hint: 'Nothing a reader must know, such as a missing comma. Told to nobody.',
  },
};

export const NOTICE_WORDS: Readonly<Record<NoticeKind, Sentence>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  withdrawal: 'Withdrawal',
  retraction: 'Retraction',
  suppression: 'Suppression of an edition',
};

export const MARK_WORDS: Readonly<Record<FilterMark, Sentence>> = {
  forced: 'Awaits a sign-off',
  blocked: 'Due and refused',
  limited: 'Limited to named people',
};

export const ROLE_WORDS: Readonly<Record<Role, Sentence>> = {
  writer: 'Writer',
  editor: 'Editor',
  admin: 'Admin',
};

/** The fields of a text, as the form and the differences call them. */
export const FIELD_WORDS: Readonly<Record<string, Sentence>> = {
  headline: 'Headline',
  subhead: 'Subhead',
  summary: 'Summary',
  dateline: 'Dateline place',
  body: 'Text',
  notes: 'Notes to editors',
  slug: 'Address',
  links: 'Where links lead',
  event: 'The event',
  eventPlace: 'Place of the event',
  changeNote: 'Public change note',
  kind: 'Kind',
  section: 'Section',
  topics: 'Topics',
  contacts: 'Press contacts',
  included: 'Languages',
  kindOfChange: 'Kind of change',
};

/** The settings of an edition, as a comparison calls them. */
export const SETTING_WORDS: Readonly<Record<SettingField, Sentence>> = {
  kind: 'Kind',
  section: 'Section',
  topics: 'Topics',
  included: 'Languages',
  kindOfChange: 'Kind of change',
  archiveDate: 'Display time',
  eventStart: 'Event begins',
  eventEnd: 'Event ends',
  eventContact: 'Who accredits',
  eventDeadline: 'Accreditation until',
  contacts: 'Press contacts',
  contactCards: 'Contact cards',
  boilerplate: 'Boilerplate',
  slug: 'Address',
  ticked: 'Confirmed as correct',
};

/** What notifications say of a deed on an edition. */
export const TOLD_WORDS: Readonly<Partial<Record<Deed, Sentence>>> = {
  sign_in: 'was signed in to from a new browser',
  break_glass: 'has an admin whom the operator let in in an emergency',
  submit: 'was submitted and waits for a review',
  return: 'was returned with a comment',
  approve: 'was approved',
  schedule: 'was scheduled',
  publish: 'was published',
  force_publish: 'was published past the review and waits for a sign-off',
  sign_off: 'was signed off',
  limit: 'is limited to you and others until it is published',
  withdraw: 'was withdrawn',
  reinstate: 'was reinstated',
  request_retraction: 'is asked to be retracted',
  confirm_retraction: 'was retracted',
  cancel_retraction: 'stays: the request to retract it was cancelled',
  request_suppression: 'is asked to be suppressed in one edition',
  confirm_suppression: 'was suppressed in one edition',
};

/** Made once: to make one costs more than all its answers on a page. */
const namesIn: Readonly<Record<DeskLanguage, Intl.DisplayNames>> = {
  az: new Intl.DisplayNames(['az'], { type: 'language' }),
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
  ru: new Intl.DisplayNames(['ru'], { type: 'language' }),
};

/** `Azerbaijani` for `az`, in the language of the desk; the tag itself where it has no name. */
export function languageName(language: Language, spoken: DeskLanguage): string {
  return namesIn[spoken].of(language) ?? language;
}

/** Of several, for the browser, which does not know them in every language of the desk. */
export function languageNames(languages: readonly Language[], spoken: DeskLanguage): ByLanguage {
  return Object.fromEntries(languages.map((language) => [language, languageName(language, spoken)]));
}

/** As a heading or a name of a field has it: `Английский`. */
export function languageHeading(language: Language, spoken: DeskLanguage): string {
  const name = languageName(language, spoken);
  return name.charAt(0).toLocaleUpperCase(spoken) + name.slice(1);
}

/** `az` → `azərbaycan`: what its own readers call a language. */
export function endonym(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
