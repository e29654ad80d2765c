import { pathOf } from './address-path.ts';
import type { Asked, Resolution, Route } from './address-routes.ts';
import { sectionKeys } from './address-rows.ts';
import { ALL, CORRECTIONS, hasPage, type ListName, listCount } from './list-counts.ts';

/** The pages that list releases, and those that stand at one address in every language. */
export const LIST_ROUTES: readonly Route[] = [
  { pattern: '/{l}/news', resolve: (asked) => listPage(asked, ALL) },
  { pattern: '/{l}/news/{yyyy}', resolve: (asked) => datedPage(asked, 'year', asked.named.yyyy ?? '') },
  {
    pattern: '/{l}/sections/{section}',
    resolve: (asked) => keyedPage(asked, 'section', asked.named.section ?? ''),
  },
  { pattern: '/{l}/topics/{topic}', resolve: (asked) => keyedPage(asked, 'topic', asked.named.topic ?? '') },
  { pattern: '/{l}/corrections', resolve: (asked) => listPage(asked, CORRECTIONS) },
  { pattern: '/{l}/contacts', resolve: plainPage },
  { pattern: '/{l}/gallery', resolve: plainPage },
];

export const NUMBER = /^[1-9]\d{0,5}$/;

export function unknown(asked: Asked): Resolution {
  return { answer: 'unknown', language: asked.language };
}

export function plainPage(asked: Asked): Resolution {
  return { answer: 'page', path: pathOf(asked.segments), language: asked.language };
}

/** A page of a list; `page` is the one parameter that lists know. */
function listPage(asked: Asked, name: ListName): Resolution {
  const page = asked.query.get('page') ?? '1';
  if (!NUMBER.test(page) || !hasPage(asked.language, name, Number(page))) return unknown(asked);
  if (page === '1') return plainPage(asked);
  return { answer: 'page', path: `${pathOf(asked.segments)}?page=${page}`, language: asked.language };
}

/** `/news/2018/09`. A slug is never only digits, so what is can only be a month. */
export function monthPage(asked: Asked): Resolution {
  return datedPage(asked, 'month', `${asked.named.yyyy ?? ''}-${asked.named.slug ?? ''}`);
}

/** Years and months without a release have no page: nobody can count through all that ever were. */
function datedPage(asked: Asked, list: 'year' | 'month', key: string): Resolution {
  const name = { list, key };
  return listCount(asked.language, name) > 0 ? listPage(asked, name) : unknown(asked);
}

/**
 * Every section has its page, also while it is empty; a topic has one in the languages in which a
 * listed release carries it.
 */
function keyedPage(asked: Asked, list: 'section' | 'topic', key: string): Resolution {
  const name = { list, key };
  const isThere = list === 'section' ? sectionKeys().includes(key) : listCount(asked.language, name) > 0;
  return isThere ? listPage(asked, name) : unknown(asked);
}
