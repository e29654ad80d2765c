import Link from 'next/link';
import type { ReactNode } from 'react';
import { fieldName } from '#components/desk/field-name.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import type { ShownThread } from '#desk/read/comments.ts';
import type { Place } from '#newsroom/forms/comments.ts';
import type { PassageField } from '#newsroom/passages.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { CommentForm } from '../comments/comment-form.tsx';
import { Thread } from '../comments/thread.tsx';
import type { Talk } from './talk.ts';

type Props = {
  readonly talk: Talk;
  readonly language: Language;
  readonly field: PassageField;
  readonly paragraph: number;
  /** The paragraph's plain text: what ranges of it are counted in. */
  readonly text: string;
  readonly children: ReactNode;
};

/** One paragraph with what is said about it, and the way to say something. */
export function Passage({ talk, language, field, paragraph, text, children }: Props) {
  const place = `${language}.${field}.${paragraph}`;
  const isHere = (one: Place | null) =>
    one?.language === language && one.field === field && one.paragraph === paragraph;
  const threads = talk.threads.filter((thread) => isAt(thread, language, field, paragraph));
  return (
    <div className="passage">
      <div className="passage-words" data-passage={place} data-length={text.length}>
        {children}
      </div>
      {talk.may && !isHere(talk.commenting) ? (
        <Link
          href={`${talk.at({ comment: place })}#comment`}
          prefetch={false}
          className="passage-comment"
          aria-label={placeToComment(field, language, paragraph)}
        >
          {say('Comment')}
        </Link>
      ) : null}
      {talk.may && talk.commenting && isHere(talk.commenting) ? (
        <CommentForm
          edition={talk.edition}
          revisionId={talk.revisionId}
          place={talk.asked}
          language={language}
          quote={text.slice(talk.commenting.start ?? 0, talk.commenting.end ?? text.length)}
          people={talk.people}
          cancel={talk.at({})}
        />
      ) : null}
      {threads.map((thread) => (
        <Thread key={thread.id} thread={thread} people={talk.people} zone={talk.zone} may={talk.may} />
      ))}
    </div>
  );
}

function placeToComment(field: PassageField, language: Language, paragraph: number): string {
  const spoken = spokenLanguage();
  return say('Comment on {field}, {language}, paragraph {number}', {
    field: fieldName(field).toLocaleLowerCase(spoken),
    language: languageName(language, spoken),
    number: paragraph + 1,
  });
}

function isAt(
  { language, field, found }: ShownThread,
  ...[inLanguage, inField, paragraph]: [Language, PassageField, number]
) {
  return language === inLanguage && field === inField && found?.paragraph === paragraph;
}
