import type { Role } from '#newsroom/vocabulary.ts';
import type { Known } from './known.ts';
import type { Fields } from './post.ts';

/** Who may use an action, and a form that would be done if somebody who may sent it. */
type Cover = {
  /** `anybody` is for forms before signing in. */
  readonly may: readonly Role[] | 'anybody';
  readonly form: (known: Known) => Fields;
};

const WRITING = ['writer', 'editor'] as const;
const EDITING = ['editor'] as const;
const ADMIN = ['admin'] as const;
const ANY_ROLE = ['writer', 'editor', 'admin'] as const;
const EITHER = ['editor', 'admin'] as const;

const words = { 'reason.az': 'Səbəb', 'reason.en': 'A reason', 'reason.ru': 'Причина' };

/** An edition's form as its page fills it in. */
const edition =
  (state: keyof Known['editions'], more: (held: Known['editions']['draft']) => Fields = () => ({})) =>
  ({ editions }: Known): Fields => {
    const held = editions[state];
    return { releaseId: String(held.release), editionId: String(held.edition), ...more(held) };
  };
const exact = (held: Known['editions']['draft']): Fields => ({ contentHash: held.hash });
const person = ({ person: id }: Known): Fields => ({ personId: String(id) });
const request =
  (kind: keyof Known['requests']) =>
  ({ requests }: Known): Fields => ({
    releaseId: String(requests[kind].release),
    requestId: String(requests[kind].request),
  });

const banner = (known: Known): Fields => ({ bannerId: String(known.banner.id) });
const exactBanner = (known: Known): Fields => ({ ...banner(known), contentHash: known.banner.hash });

const credential = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {} };
/** What a browser sends of a passkey, with nothing behind it. */
const SIGNED = JSON.stringify({
  ...credential,
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
});
const REGISTERED = JSON.stringify({
  ...credential,
  response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' },
});

/** Every server action there is; a test compares this list with the code's own. */
export const COVER: Readonly<Record<string, Cover>> = {
  startReleaseAction: {
    may: WRITING,
    form: () => ({ kind: 'press_release', section: 'news', headline: 'Forged', 'languages.en': 'yes' }),
  },
  duplicateAction: {
    may: WRITING,
    form: ({ editions }) => ({ releaseId: String(editions.published.release) }),
  },
  keepFilterAction: { may: WRITING, form: () => ({ name: 'Forged', query: 'state=draft' }) },
  renameFilterAction: { may: WRITING, form: () => ({ filterId: '1', name: 'Forged' }) },
  moveFilterAction: { may: WRITING, form: () => ({ filterId: '1', to: 'up' }) },
  removeFilterAction: { may: WRITING, form: () => ({ filterId: '1' }) },
  chooseDeskLanguageAction: { may: ANY_ROLE, form: () => ({ language: 'en' }) },
  singleKeysAction: { may: ANY_ROLE, form: () => ({ keys: 'asked' }) },
  templateAction: {
    may: EDITING,
    form: () => ({ name: 'Forged', kind: 'speech', 'texts.en.dateline': 'Forged' }),
  },
  startEditionAction: {
    may: WRITING,
    form: ({ editions }) => ({ releaseId: String(editions.published.release), kindOfChange: 'correction' }),
  },
  saveAction: {
    may: WRITING,
    form: edition('draft', ({ revision }) => ({
      baseRevisionId: String(revision),
      'texts.en.headline': 'Forged',
    })),
  },
  resolveConflictAction: {
    may: WRITING,
    form: edition('draft', ({ revision }) => ({
      mineRevisionId: String(revision),
      theirsRevisionId: String(revision),
    })),
  },
  dropWordsAction: {
    may: WRITING,
    form: edition('draft', () => ({ tab: 'forged-tab', counter: '1' })),
  },
  submitAction: {
    may: WRITING,
    form: edition('draft', ({ revision }) => ({ revisionId: String(revision) })),
  },
  returnAction: { may: EDITING, form: edition('in_review', () => ({ comment: 'Forged' })) },
  approveAction: { may: EDITING, form: edition('in_review', exact) },
  reopenAction: { may: WRITING, form: edition('approved') },
  scheduleAction: { may: EDITING, form: edition('approved', () => ({ wall: '2099-01-01T09:00' })) },
  moveAction: { may: EDITING, form: edition('scheduled', () => ({ wall: '2099-01-01T09:00' })) },
  unscheduleAction: { may: EDITING, form: edition('scheduled') },
  publishAction: { may: EDITING, form: edition('approved', exact) },
  forcePublishAction: {
    may: EDITING,
    form: edition('in_review', ({ hash }) => ({ contentHash: hash, reason: 'Forged' })),
  },
  signOffAction: { may: EDITING, form: edition('forced') },
  discardAction: { may: EDITING, form: edition('draft') },
  pinAction: { may: EDITING, form: edition('published', () => ({ wall: '2099-01-01T09:00' })) },
  unpinAction: { may: EDITING, form: edition('published') },
  limitAction: {
    may: EDITING,
    form: (known) => ({ ...edition('draft')(known), [`people.${known.person}`]: 'yes' }),
  },
  unlimitAction: { may: EDITING, form: edition('draft') },
  assignReviewerAction: { may: WRITING, form: edition('in_review', () => ({ reviewerId: '' })) },
  commentAction: {
    may: WRITING,
    form: edition('in_review', ({ revision }) => ({
      revisionId: String(revision),
      place: 'en.headline.0',
      words: 'Forged',
    })),
  },
  replyAction: { may: WRITING, form: ({ threads }) => ({ threadId: String(threads.open), words: 'Forged' }) },
  resolveAction: { may: WRITING, form: ({ threads }) => ({ threadId: String(threads.open) }) },
  reopenCommentAction: { may: WRITING, form: ({ threads }) => ({ threadId: String(threads.resolved) }) },
  requestBannerAction: { may: EDITING, form: () => ({ 'words.az': 'Saxta', 'words.en': 'Forged' }) },
  approveBannerAction: { may: EDITING, form: exactBanner },
  forceBannerAction: { may: EDITING, form: (known) => ({ ...exactBanner(known), reason: 'Forged' }) },
  signOffBannerAction: { may: EDITING, form: banner },
  cancelBannerAction: { may: EDITING, form: banner },
  removeBannerAction: { may: EDITING, form: banner },
  setArchiveDateAction: { may: EDITING, form: edition('draft', () => ({ wall: '2018-09-13T18:19' })) },
  withdrawAction: { may: EDITING, form: edition('published', () => words) },
  reinstateAction: { may: EDITING, form: edition('withdrawn', () => ({ reason: 'Forged' })) },
  requestRetractionAction: { may: EDITING, form: edition('published', () => words) },
  confirmRetractionAction: { may: EDITING, form: request('retraction') },
  cancelRetractionAction: { may: EDITING, form: request('retraction') },
  requestSuppressionAction: { may: EDITING, form: edition('superseded', () => words) },
  confirmSuppressionAction: { may: EDITING, form: request('suppression') },
  cancelSuppressionAction: { may: EDITING, form: request('suppression') },
  institutionAction: {
    may: ADMIN,
    form: () => ({
      part: 'masthead',
      colour: '#14496b',
      emblem: '',
      'names.az': 'Saxta',
      'names.en': 'Forged',
    }),
  },
  languagesAction: { may: ADMIN, form: () => ({ what: 'main', language: 'en' }) },
  orderAction: { may: ADMIN, form: () => ({ list: 'languages', order: 'az,en,ru', down: 'az' }) },
  putStepsAwayAction: { may: ADMIN, form: () => ({ away: 'yes' }) },
  sectionAction: { may: ADMIN, form: () => ({ key: 'forged', 'names.az': 'Saxta', 'names.en': 'Forged' }) },
  topicAction: { may: ADMIN, form: () => ({ key: 'forged', 'names.az': 'Saxta', 'names.en': 'Forged' }) },
  contactAction: {
    may: ADMIN,
    form: () => ({ key: 'forged', 'names.az': 'Saxta', 'names.en': 'Forged', email: 'forged@example.org' }),
  },
  holidayAction: { may: EITHER, form: () => ({ day: '2099-01-01', 'names.az': 'Saxta' }) },
  fourEyesAction: { may: ADMIN, form: () => ({ fourEyes: 'off' }) },
  secondFactorAction: { may: ADMIN, form: () => ({ secondFactorFor: 'everybody' }) },
  freezeAction: { may: EITHER, form: () => ({ reason: 'Forged' }) },
  requestThawAction: { may: EDITING, form: () => ({}) },
  liftFreezeAction: { may: EITHER, form: () => ({}) },
  resumeClockAction: { may: EDITING, form: () => ({}) },
  waysAction: { may: WRITING, form: () => ({ submitted: 'none' }) },
  seenAction: { may: ANY_ROLE, form: () => ({ upTo: '1' }) },
  invite: {
    may: ADMIN,
    form: () => ({ name: 'Forged', email: 'forged@example.org', roles: 'editor,admin' }),
  },
  importFile: {
    may: ADMIN,
    form: () => ({ file: 'name,email,roles\nForged,forged@example.org,admin', step: 'invite' }),
  },
  revoke: { may: ADMIN, form: person },
  setDetails: {
    may: ADMIN,
    form: (known) => ({ ...person(known), name: 'Forged', email: 'forged@example.org' }),
  },
  newLink: { may: ADMIN, form: person },
  signOutEverywhere: { may: ADMIN, form: person },
  changeOwnNameAction: { may: ANY_ROLE, form: () => ({ name: 'Forged' }) },
  changePasswordAction: {
    may: ANY_ROLE,
    form: ({ password }) => ({ currentPassword: password, password: 'another walk along the shore' }),
  },
  endSessionAction: { may: ANY_ROLE, form: () => ({ session: 'others' }) },
  setRoles: { may: ADMIN, form: (known) => ({ ...person(known), roles: 'writer,editor,admin' }) },
  resetFactors: { may: ADMIN, form: person },
  unlink: { may: ADMIN, form: person },
  suspend: { may: ADMIN, form: person },
  reactivate: { may: ADMIN, form: person },
  tryMailAgainAction: { may: ADMIN, form: () => ({ mailId: 'all' }) },
  signIn: { may: 'anybody', form: ({ email, password }) => ({ email, password, back: '/desk' }) },
  confirmIdentity: { may: 'anybody', form: ({ password }) => ({ password, back: '/desk' }) },
  signInByCode: { may: 'anybody', form: () => ({ code: '123456', back: '/desk' }) },
  confirmByCode: { may: 'anybody', form: () => ({ code: '123456', back: '/desk' }) },
  setUpAppAction: { may: ANY_ROLE, form: () => ({ begin: 'app' }) },
  confirmAppAction: { may: ANY_ROLE, form: () => ({ code: '123456' }) },
  removeAppAction: { may: ANY_ROLE, form: () => ({}) },
  registerPasskeyAction: { may: ANY_ROLE, form: () => ({ name: 'Forged', response: REGISTERED }) },
  renamePasskeyAction: { may: ANY_ROLE, form: () => ({ passkeyId: '1', name: 'Forged' }) },
  removePasskeyAction: { may: ANY_ROLE, form: () => ({ passkeyId: '1' }) },
  signInByPasskey: { may: 'anybody', form: () => ({ response: SIGNED, back: '/desk' }) },
  confirmByPasskey: { may: 'anybody', form: () => ({ response: SIGNED, back: '/desk' }) },
  renewCodesAction: { may: ANY_ROLE, form: () => ({}) },
  signInByLink: { may: 'anybody', form: ({ link }) => ({ token: link }) },
  chooseNewPassword: { may: 'anybody', form: ({ link, password }) => ({ token: link, password }) },
  forgotPassword: { may: 'anybody', form: ({ email }) => ({ email }) },
  choosePassword: { may: 'anybody', form: ({ link, password }) => ({ token: link, password }) },
};
