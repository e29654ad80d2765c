import { say } from '#components/desk/words/say.ts';
import type { Standing } from '#desk/read/standing.ts';

/** A page of the desk that one goes to by name. */
export type Place = { readonly href: string; readonly name: string };
export type PlaceGroup = { readonly name: string; readonly places: readonly Place[] };

/** Where a person may go, in three groups: what one works on, the newsroom as a whole, its administration. */
export function placesFor(may: Standing['may']): readonly PlaceGroup[] {
  const groups = [
    {
      name: say('Work'),
      places: [
        { href: '/desk', name: say('My work'), may: true },
        { href: '/desk/releases', name: say('Releases'), may: may.editions },
        { href: '/desk/calendar', name: say('Calendar'), may: may.editions },
        { href: '/desk/figures', name: say('Figures'), may: may.editions },
        { href: '/desk/notifications', name: say('Notifications'), may: true },
      ],
    },
    {
      name: say('Newsroom'),
      places: [
        { href: '/desk/templates', name: say('Templates'), may: may.templates },
        { href: '/desk/notice', name: say('Notice'), may: may.notice },
        { href: '/desk/sections', name: say('Sections'), may: may.settings },
        { href: '/desk/topics', name: say('Topics'), may: may.settings },
        { href: '/desk/contacts', name: say('Contacts'), may: may.settings },
      ],
    },
    {
      name: say('Administration'),
      places: [
        { href: '/desk/people', name: say('People'), may: may.people },
        { href: '/desk/settings', name: say('Settings'), may: may.settings || may.freeze },
        { href: '/desk/mail', name: say('Mail'), may: may.mail },
        { href: '/desk/audit', name: say('Audit'), may: may.audit },
      ],
    },
  ];
  return groups
    .map(({ name, places }) => ({
      name,
      places: places.filter((place) => place.may).map(({ href, name: called }) => ({ href, name: called })),
    }))
    .filter(({ places }) => places.length > 0);
}
