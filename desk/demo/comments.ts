import { paragraphsIn } from '#newsroom/passages.ts';
import { comment } from '../comment.ts';
import { reply } from '../reply.ts';
import { resolveComment } from '../resolve-comment.ts';
import { type Begun, by, type Cast, heldContent, minutes, must } from './steps.ts';

/** What the editor and the writer say about a text in review: one question that is open, one that is settled. */
export async function discuss(cast: Cast, { editionId }: Begun, at: Date): Promise<void> {
  const { threadId } = await say(cast, editionId, minutes(at, 4), {
    quote: '28 days',
    words: 'Does this include the holidays in March? Please check with the legal department.',
  });
  const settled = await say(cast, editionId, minutes(at, 6), {
    quote: 'district offices',
    words: 'All of them?',
  });
  const words = 'It does not. They answer tomorrow whether the end moves.';
  must(await reply(by(cast, 'writer', minutes(at, 9)), { threadId, words }));
  must(await resolveComment(by(cast, 'writer', minutes(at, 11)), settled));
}

type Said = { readonly quote: string; readonly words: string };

async function say(cast: Cast, editionId: number, at: Date, { quote, words }: Said) {
  const revision = await heldContent(cast.stores, editionId);
  const paragraphs = paragraphsIn(revision.content, 'en', 'body');
  const found = paragraphs.findIndex((text) => text.includes(quote));
  const paragraph = Math.max(found, 0);
  const start = Math.max(paragraphs[paragraph]?.indexOf(quote) ?? 0, 0);
  const passage = { language: 'en', field: 'body', paragraph, start, end: start + quote.length } as const;
  const input = { editionId, revisionId: revision.id, ...passage, words };
  return must(await comment(by(cast, 'editor', at), input));
}
