import { appendAudit } from '#db/editorial/audit.ts';
import { saveContact, saveSection, saveTopic } from '#db/editorial/furniture.ts';
import { createInstitution, findInstitution, type Institution } from '#db/editorial/institution.ts';
import { appendLedger } from '#db/editorial/ledger.ts';
import type { ContactCard } from '#newsroom/content.ts';
import { UNNAMED } from '#newsroom/first-steps.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { keepOutside } from './kept-outside.ts';
import { level } from './projection.ts';
import type { Stores } from './stores.ts';

/** What a newsroom stands on before anybody works in it. */
export type Foundation = {
  readonly institution: Pick<
    Institution,
    'names' | 'mottos' | 'boilerplate' | 'zone' | 'languages' | 'mainLanguage' | 'demo'
  >;
  readonly sections: readonly { readonly key: string; readonly names: ByLanguage }[];
  readonly topics: readonly { readonly key: string; readonly names: ByLanguage }[];
  readonly contacts: readonly ContactCard[];
};

/**
 * Founds the newsroom: its institution, sections, topics and press contacts (the first is the default). Answers
 * false, and changes nothing, where it was founded before.
 */
export async function setUp(stores: Stores, foundation: Foundation, now: Date): Promise<boolean> {
  const head = await stores.editorial.tx(async (tx) => {
    if (await findInstitution(tx)) return null;
    await createInstitution(tx, { ...foundation.institution, fourEyes: true });
    for (const { key, names } of foundation.sections) await saveSection(tx, key, names);
    for (const { key, names } of foundation.topics) await saveTopic(tx, key, names);
    for (const [index, card] of foundation.contacts.entries()) await saveContact(tx, card, index === 0);
    await appendLedger(tx, { releaseId: null, before: 'nothing', after: 'furniture', at: now });
    return appendAudit(tx, {
      at: now,
      actor: 'system:setup',
      personId: null,
      deed: 'change_institution',
      releaseId: null,
      editionId: null,
      details: { founded: true, languages: [...foundation.institution.languages] },
    });
  });
  if (head) await keepOutside(stores, head, 'change_institution');
  await level(stores);
  return head !== null;
}

/** An institution that can be worked in at once and is renamed on the settings page. */
export const PLAIN_FOUNDATION: Foundation = {
  institution: {
    names: { en: UNNAMED.name },
    mottos: {},
    boilerplate: {},
    zone: UNNAMED.zone,
    languages: ['en'],
    mainLanguage: 'en',
    demo: false,
  },
  sections: [{ key: 'news', names: { en: 'News' } }],
  topics: [],
  contacts: [],
};
