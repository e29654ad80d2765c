import type { Standing } from '#desk/read/standing.ts';

/** A page of the desk that one goes to by name. */
export type Place = { readonly href: string; readonly name: string };
export type PlaceGroup = { readonly name: string; readonly places: readonly Place[] };

/** Where a person may go, in three groups: what one works on, the newsroom as a whole, its administration. */
export function placesFor(may: Standing['may']): readonly PlaceGroup[] {
  const groups = [
    {
      name: 'Work',
      places: [
        { href: '/desk', name: 'My work', may: true },
        { href: '/desk/releases', name: 'Releases', may: may.editions },
        { href: '/desk/calendar', name: 'Calendar', may: may.editions },
        { href: '/desk/figures', name: 'Figures', may: may.editions },
        { href: '/desk/notifications', name: 'Notifications', may: true },
      ],
    },
    {
      name: 'Newsroom',
      places: [
        { href: '/desk/templates', name: 'Templates', may: may.templates },
        { href: '/desk/notice', name: 'Notice', may: may.notice },
        { href: '/desk/sections', name: 'Sections', may: may.settings },
        { href: '/desk/topics', name: 'Topics', may: may.settings },
        { href: '/desk/contacts', name: 'Contacts', may: may.settings },
      ],
    },
    {
      name: 'Administration',
      places: [
        { href: '/desk/people', name: 'People', may: may.people },
        { href: '/desk/settings', name: 'Settings', may: may.settings || may.freeze },
        { href: '/desk/mail', name: 'Mail', may: may.mail },
        { href: '/desk/audit', name: 'Audit', may: may.audit },
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
