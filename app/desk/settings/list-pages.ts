import type { OrderedList } from '#newsroom/order.ts';

/** Where each list of the furniture is looked after. */
export const LIST_PAGES: Readonly<Record<OrderedList, string>> = {
  sections: '/desk/sections',
  topics: '/desk/topics',
  contacts: '/desk/contacts',
  languages: '/desk/settings/languages',
};
