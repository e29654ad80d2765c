import { setTimeout as pause } from 'node:timers/promises';
import { findEdition, newestRevision } from '#db/editorial/editions.ts';
import { findPersonByEmail } from '#db/editorial/people.ts';
import type { Call } from '#desk/deed.ts';
import { DEMO_PEOPLE } from '#desk/demo/foundation.ts';
import { importReleases } from '#desk/import-releases.ts';
import { openStores } from '#desk/open-stores.ts';
import { saveDraft } from '#desk/save-draft.ts';
import { startRelease } from '#desk/start-release.ts';
import { testText } from '#desk/testing/newsroom.ts';

/**
 * A second process at work on a newsroom's stores until it is killed: `node press.ts FOLDER publish RATE`
 * makes so many releases public in a second, `commit` saves a draft so often. Each acknowledged deed
 * stands on the output as its number.
 */
const [folder = '', what = '', rate = ''] = process.argv.slice(2);
const stores = openStores(folder);
const editor = await findPersonByEmail(stores.editorial.reads, DEMO_PEOPLE.editor.email);
if (!editor) throw new Error('The editor of the demo is gone.');
const { id, name, roles, active } = editor;
const actor = { kind: 'person', id, name, roles, active, freshUntil: null, owesSecondFactor: false } as const;
const call = (): Call => ({ stores, actor, now: new Date() });

const deed = what === 'publish' ? publishOne : await saving();
const first = Date.now();
const begun = performance.now();
for (let nth = 0; ; nth += 1) {
  await pause(Math.max(0, begun + (nth * 1000) / Number(rate) - performance.now()));
  await deed(first + nth);
  console.log(first + nth);
}

/** The serial number stands in the headline, so that a list tells how new it is. */
async function publishOne(serial: number): Promise<void> {
  const line = {
    source_id: `measured-${serial}`,
    kind: 'press_release',
    section: 'news',
    published_at: new Date(Date.now() - 1000).toISOString(),
    main: 'en',
    texts: { en: { headline: `Measured bulletin ${serial}`, body: '<p>The water stands as it stood.</p>' } },
  };
  const lines = async function* () {
    yield { line: 1, words: JSON.stringify(line) };
  };
  const options = {
    lines,
    dryRun: false,
    skipBad: false,
    createMissing: false,
    update: false,
    skipMedia: false,
  };
  const { written, visible, bad } = await importReleases(call(), options);
  if (!written || !visible) throw new Error(`A release was not published: ${bad[0]?.sentence}`);
}

async function saving(): Promise<(serial: number) => Promise<void>> {
  const started = await startRelease(call(), { kind: 'press_release', section: 'news', languages: ['en'] });
  if (!started.ok) throw new Error(started.refusal.sentence);
  const { editionId } = started;
  return async (serial) => {
    const edition = await findEdition(stores.editorial.reads, editionId);
    if (!edition) throw new Error('The draft is gone.');
    const { id: baseRevisionId, content } = await newestRevision(stores.editorial.reads, edition);
    const texts = { ...content.texts, en: testText(`Draft ${serial}`, `It was saved as ${serial}.`) };
    const saved = await saveDraft(call(), { editionId, baseRevisionId, content: { ...content, texts } });
    if (!saved.ok) throw new Error(saved.refusal.sentence);
  };
}
