import { Prose } from '#components/desk/prose.tsx';
import { FIELD_WORDS } from '#components/desk/words.ts';
import { eventOf } from '#newsroom/advisory.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly content: EditionContent; readonly language: Language; readonly isNew: boolean };

const LINES = ['headline', 'subhead', 'summary', 'dateline'] as const;

/** The whole text of one language, as readers never had it before. */
export function WholeText({ content, language, isNew }: Props) {
  const text = content.texts[language];
  if (!text) return <p className="quiet">Not written yet.</p>;
  const own = { lang: language, dir: directionOf(language) };
  const note = content.changeNotes[language];
  const place = eventOf(content)?.places[language];
  return (
    <>
      {isNew ? <p>This language is new to readers.</p> : null}
      {LINES.filter((field) => text[field] !== '').map((field) => (
        <div key={field} className="difference-field">
          <h3>{FIELD_WORDS[field]}</h3>
          <p {...own} className={field === 'headline' ? 'font-serif text-lg font-semibold' : ''}>
            {text[field]}
          </p>
        </div>
      ))}
      {place ? (
        <div className="difference-field">
          <h3>{FIELD_WORDS.eventPlace}</h3>
          <p {...own}>{place}</p>
        </div>
      ) : null}
      <div className="difference-field">
        <h3>{FIELD_WORDS.body}</h3>
        <Prose body={text.body} language={language} className="prose font-serif" />
      </div>
      {text.notes ? (
        <div className="difference-field">
          <h3>{FIELD_WORDS.notes}</h3>
          <p {...own} className="whitespace-pre-wrap">
            {text.notes}
          </p>
        </div>
      ) : null}
      {note ? (
        <div className="difference-field">
          <h3>{FIELD_WORDS.changeNote}</h3>
          <p {...own}>{note}</p>
        </div>
      ) : null}
    </>
  );
}
