import { account } from './ru/account.ts';
import { answers } from './ru/answers.ts';
import { answersEditions } from './ru/answers-editions.ts';
import { answersFurniture } from './ru/answers-furniture.ts';
import { answersTexts } from './ru/answers-texts.ts';
import { audit } from './ru/audit.ts';
import { calendar } from './ru/calendar.ts';
import { comments } from './ru/comments.ts';
import { common } from './ru/common.ts';
import { deeds } from './ru/deeds.ts';
import { done } from './ru/done.ts';
import { edit } from './ru/edit.ts';
import { editor } from './ru/editor.ts';
import { figures } from './ru/figures.ts';
import { finding } from './ru/finding.ts';
import { people } from './ru/people.ts';
import { releases } from './ru/releases.ts';
import { review } from './ru/review.ts';
import { settings } from './ru/settings.ts';
import { terms } from './ru/terms.ts';
import { work } from './ru/work.ts';

/** What the desk says in Russian, by areas of its screens; no sentence is in two of them. The browser gets its part only. */
export const ruInBrowser = {
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
export const ru = {
  ...ruInBrowser,
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
