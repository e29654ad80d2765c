import { type Held, heldBy } from './known.ts';
import type { Newsroom } from './newsroom.ts';
import type { Fields } from './post.ts';
import { done, type Hand } from './staff.ts';

/** Deeds by direct request, where a test is about something else than their forms. Each throws where it is refused. */

/** A draft in English alone. Answers its edition as saved. */
export async function startDraft(
  { dataFolder }: Newsroom,
  writer: Hand,
  texts: Readonly<Record<string, string>>,
): Promise<Held> {
  const started = done(
    await writer.send('startReleaseAction', {
      kind: 'press_release',
      section: 'news',
      headline: texts.headline ?? '',
      'languages.en': 'yes',
    }),
  );
  const held = heldBy(dataFolder, Number(/releases\/(\d+)/.exec(started)?.[1]));
  const named = Object.entries(texts).map(([name, words]) => [`texts.en.${name}`, words]);
  done(
    await writer.send('saveAction', {
      ...ofEdition(held),
      baseRevisionId: String(held.revision),
      ...Object.fromEntries(named),
    }),
  );
  return heldBy(dataFolder, held.release);
}

/** A draft that was written and waits for a review. */
export async function submitDraft({ dataFolder }: Newsroom, writer: Hand, held: Held): Promise<Held> {
  done(await writer.send('submitAction', { ...ofEdition(held), revisionId: String(held.revision) }));
  return heldBy(dataFolder, held.release);
}

export async function approve(editor: Hand, held: Held): Promise<void> {
  done(await editor.send('approveAction', { ...ofEdition(held), contentHash: held.hash }));
}

export function ofEdition({ release, edition }: Held): Fields {
  return { releaseId: String(release), editionId: String(edition) };
}
