import type { Page } from '@playwright/test';

/** Where there is no page: the desk says so in its own words. */
export const NOTHING = '/desk/nothing';

/** Every screen of the desk, by what it is for; releases of the demo in the states that show most. */
const SCREENS = [
  '/desk',
  '/desk/releases',
  '/desk/releases?state=draft',
  '/desk/releases?q=nothing-like-this',
  '/desk/releases?q=a&kind=speech&order=oldest',
  '/desk/releases/filters',
  '/desk/releases/new',
  '/desk/calendar',
  '/desk/figures',
  '/desk/figures?from=2017-01-01&until=2026-12-31',
  '/desk/calendar?view=week',
  '/desk/calendar?view=list',
  '/desk/calendar?view=day',
  '/desk/releases/new?kind=speech',
  '/desk/templates',
  '/desk/templates/edit',
  '/desk/find',
  '/desk/find?q=water',
  '/desk/keys',
  '/desk/notifications',
  '/desk/notifications/settings',
  '/desk/account',
  '/desk/account/second-factor',
  '/desk/people',
  '/desk/people/import',
  '/desk/sections',
  '/desk/topics',
  '/desk/notice',
  '/desk/contacts',
  '/desk/settings',
  '/desk/settings/masthead',
  '/desk/settings/languages',
  '/desk/settings/ending',
  '/desk/settings/safety',
  '/desk/settings/holidays',
  '/desk/mail',
  '/desk/audit',
  NOTHING,
] as const;
const OF_A_RELEASE = ['', '/edit', '/review', '/submit', '/preview', '/print', '/move'] as const;

/** Every screen's address, those of a release in review as well. */
export async function everyScreen(page: Page): Promise<readonly string[]> {
  await page.goto('/desk/releases?state=in_review');
  const hrefs = await page
    .locator('main a[href^="/desk/releases/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const release = hrefs.map((href) => /^\/desk\/releases\/\d+/.exec(href)?.[0]).find(Boolean);
  if (!release) throw new Error('No release is in review.');
  return [...SCREENS, ...OF_A_RELEASE.map((end) => `${release}${end}`)];
}
