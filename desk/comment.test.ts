import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { comment } from './comment.ts';
import { limit } from './limit.ts';
import { readDiscussion } from './read/comments.ts';
import { reopenComment } from './reopen-comment.ts';
import { reply } from './reply.ts';
import { resolveComment } from './resolve-comment.ts';
import { saveDraft } from './save-draft.ts';
import {
  done,
  later,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
  testText,
} from './testing/newsroom.ts';
import { holds, type Started, submitted } from './testing/steps.ts';
import { refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
let started: Started;
beforeEach(async () => {
  newsroom = await testNewsroom();
  started = await submitted(newsroom);
});
afterEach(() => newsroom.close());

type Asked = { words?: string; paragraph?: number; start?: number; end?: number; revisionId?: number };

/** On the English text's first paragraph: “The talks began in the morning. …” */
async function say(person: TestPerson, asked: Asked = {}) {
  const { revision } = await holds(newsroom.stores, started.editionId);
  return comment(newsroom.by(person, later(5)), {
    editionId: started.editionId,
    revisionId: revision.id,
    language: 'en',
    field: 'body',
    paragraph: 0,
    words: 'Since when?',
    ...asked,
  });
}

const answer = (person: TestPerson, threadId: number, words = 'Since May.') =>
  reply(newsroom.by(person, later(6)), { threadId, words });

async function discussion() {
  const { edition, revision } = await holds(newsroom.stores, started.editionId);
  return readDiscussion(newsroom.stores, edition, revision.content);
}

/** Changes the English body by the writer. */
async function rewrite(body: string) {
  const { editionId } = started;
  const { revision } = await holds(newsroom.stores, editionId);
  const texts = { ...testContent().texts, en: testText('The two sides met in Baku', body) };
  const content = { ...revision.content, texts };
  done(await saveDraft(newsroom.by('writer'), { editionId, baseRevisionId: revision.id, content }));
}

/** The words that the first thread is about now, or null where they are gone. */
async function passage(): Promise<string | null> {
  const { revision } = await holds(newsroom.stores, started.editionId);
  const [thread] = (await discussion()).threads;
  const found = thread?.found;
  const body = revision.content.texts.en?.body.doc.content ?? [];
  const block = found ? body[found.paragraph] : undefined;
  const node = block?.type === 'paragraph' ? block.content?.[0] : undefined;
  return found && node?.type === 'text' ? node.text.slice(found.start, found.end) : null;
}

describe('comment', () => {
  test('begins a thread on a passage, tells those who wrote it, and leaves no words in the audit log', async () => {
    const { entry, ledger, told, threadId } = await traced(newsroom, () =>
      say('editor', { start: 4, end: 9 }),
    );
    expect(entry).toMatchObject({ deed: 'comment', ...started, details: { thread: threadId, called: [] } });
    expect([ledger, told]).toEqual([null, ['writer: comment']]);
    const { threads } = await discussion();
    expect(threads).toMatchObject([
      {
        quote: 'talks',
        found: { paragraph: 0, start: 4, end: 9 },
        comments: [{ person: 'editor', words: 'Since when?' }],
      },
    ]);
  });

  test('calls by name, each once, and nobody of their own words', async () => {
    const words = '@second and @writer: is this so? @second! @editor';
    const { told, entry } = await traced(newsroom, () => say('editor', { words }));
    expect(told).toEqual(['second: mention', 'writer: mention']);
    expect(entry?.details.called).toEqual([newsroom.people.second, newsroom.people.writer]);
  });

  test('calls nobody who may not see a limited edition', async () => {
    const { editionId } = started;
    const personIds = [newsroom.people.writer, newsroom.people.editor];
    done(await limit(newsroom.by('editor'), { editionId, personIds }));
    const { told } = await traced(newsroom, () => say('editor', { words: '@second @admin @writer look' }));
    expect(told).toEqual(['writer: mention']);
    expect((await discussion()).people.map(({ name }) => name)).toEqual(['editor', 'writer']);
    expect(await refused(newsroom, () => say('second'))).toMatchObject({ code: 'not_found' });
  });

  test.each<[string, Asked]>([
    ['a paragraph that is not there', { paragraph: 9 }],
    ['no words', { start: 3, end: 3 }],
    ['a revision that is not there', { revisionId: 9999 }],
  ])('on %s is refused', async (_, asked) => {
    expect(await refused(newsroom, () => say('editor', asked))).toMatchObject({ code: 'bad_input' });
  });

  test('on a revision of another edition is refused', async () => {
    const other = await submitted(newsroom);
    const { revision } = await holds(newsroom.stores, other.editionId);
    const refusal = await refused(newsroom, () => say('editor', { revisionId: revision.id }));
    expect(refusal.code).toBe('bad_input');
  });

  test('stays with its words through edits, and stays when they are gone', async () => {
    const start = 'The talks '.length;
    done(await say('editor', { start, end: start + 'began in the morning'.length }));
    await rewrite('A new first paragraph.\n\nThe long talks began in the morning. They ended.');
    expect(await passage()).toBe('began in the morning');
    await rewrite('The long talks began early in the morning.');
    expect(await passage()).toBe('began early in the morning');
    await rewrite('Nothing was said.');
    expect(await passage()).toBeNull();
    expect((await discussion()).threads).toMatchObject([{ quote: 'began in the morning', found: null }]);
  });
});

describe('reply', () => {
  test('goes to everybody in the thread but who writes it', async () => {
    const { threadId } = done(await say('editor'));
    done(await answer('second', threadId));
    const { told, entry } = await traced(newsroom, () => answer('writer', threadId));
    expect(told).toEqual(['editor: reply', 'second: reply']);
    expect(entry).toMatchObject({ deed: 'reply', ...started, details: { thread: threadId } });
    const [thread] = (await discussion()).threads;
    expect(thread?.comments.map(({ person }) => person)).toEqual(['editor', 'second', 'writer']);
  });

  test('to a thread that never was, or that one may not see, is refused alike', async () => {
    const { threadId } = done(await say('editor'));
    const { editionId } = started;
    const personIds = [newsroom.people.writer, newsroom.people.editor];
    done(await limit(newsroom.by('editor'), { editionId, personIds }));
    const unseen = await refused(newsroom, () => answer('second', threadId));
    expect(unseen).toEqual(await refused(newsroom, () => answer('second', 9999)));
  });
});

describe('resolve and reopen', () => {
  test('settles a thread, takes no further word, and opens it again', async () => {
    const { threadId } = done(await say('editor'));
    const settled = await traced(newsroom, () =>
      resolveComment(newsroom.by('writer', later(7)), { threadId }),
    );
    expect(settled.entry).toMatchObject({ deed: 'resolve_comment', details: { thread: threadId } });
    expect((await discussion()).threads).toMatchObject([{ resolver: 'writer', resolvedAt: later(7) }]);
    expect(await refused(newsroom, () => answer('editor', threadId))).toMatchObject({ code: 'wrong_state' });
    const again = await refused(newsroom, () => resolveComment(newsroom.by('editor'), { threadId }));
    expect(again.code).toBe('wrong_state');
    const opened = await traced(newsroom, () => reopenComment(newsroom.by('editor'), { threadId }));
    expect(opened.entry).toMatchObject({ deed: 'reopen_comment', details: { thread: threadId } });
    done(await answer('writer', threadId));
    const open = await refused(newsroom, () => reopenComment(newsroom.by('editor'), { threadId }));
    expect(open.code).toBe('wrong_state');
  });
});
