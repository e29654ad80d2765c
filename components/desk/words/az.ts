import { account } from './az/account.ts';
import { answers } from './az/answers.ts';
import { answersEditions } from './az/answers-editions.ts';
import { answersFurniture } from './az/answers-furniture.ts';
import { answersTexts } from './az/answers-texts.ts';
import { audit } from './az/audit.ts';
import { calendar } from './az/calendar.ts';
import { comments } from './az/comments.ts';
import { common } from './az/common.ts';
import { deeds } from './az/deeds.ts';
import { done } from './az/done.ts';
import { edit } from './az/edit.ts';
import { editor } from './az/editor.ts';
import { figures } from './az/figures.ts';
import { finding } from './az/finding.ts';
import { people } from './az/people.ts';
import { releases } from './az/releases.ts';
import { review } from './az/review.ts';
import { settings } from './az/settings.ts';
import { terms } from './az/terms.ts';
import { work } from './az/work.ts';

/** What the desk says in Azerbaijani, by areas of its screens; no sentence is in two of them. The browser gets its part only. */
export const azInBrowser = {
  ...account.inBrowser,
  ...answers.inBrowser,
  ...audit.inBrowser,
  ...answersEditions.inBrowser,
  ...answersFurniture.inBrowser,
  ...answersTexts.inBrowser,
  ...calendar.inBrowser,
  ...comments.inBrowser,
  ...common.inBrowser,
  ...deeds.inBrowser,
  ...done.inBrowser,
  ...edit.inBrowser,
  ...editor.inBrowser,
  ...figures.inBrowser,
  ...finding.inBrowser,
  ...people.inBrowser,
  ...releases.inBrowser,
  ...review.inBrowser,
  ...settings.inBrowser,
  ...terms.inBrowser,
  ...work.inBrowser,
};
export const az = {
  ...azInBrowser,
  ...account.said,
  ...answers.said,
  ...audit.said,
  ...answersEditions.said,
  ...answersFurniture.said,
  ...answersTexts.said,
  ...calendar.said,
  ...comments.said,
  ...common.said,
  ...deeds.said,
  ...done.said,
  ...edit.said,
  ...editor.said,
  ...figures.said,
  ...finding.said,
  ...people.said,
  ...releases.said,
  ...review.said,
  ...settings.said,
  ...terms.said,
  ...work.said,
};
