import { Differences } from '#components/desk/differences.tsx';
import { fieldName } from '#components/desk/field-name.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, KIND_WORDS, languageName } from '#components/desk/words.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import type { ConflictScreen } from '#desk/read/open-edition.ts';
import { type Piece, paragraphDifference } from '#newsroom/changes.ts';
import type { AdvisoryEvent, EditionContent } from '#newsroom/content.ts';
import { toPlainText } from '#newsroom/document.ts';

type Props = { readonly place: string; readonly screen: ConflictScreen };

/** One place where the two texts differ: each side against what both started from. */
export function ConflictPlace({ place, screen }: Props) {
  const { mine, revision, base, release } = screen;
  const [where = '', second = '', field] = place.split('.');
  const language = field || where === 'changeNotes' ? second : release.mainLanguage;
  const name = fieldName(field ?? (where === 'changeNotes' ? 'changeNote' : where));
  const title =
    language === second
      ? say('{field}, {language}', { field: name, language: languageName(language, spokenLanguage()) })
      : name;
  const before = base ? wordsAt(base, place) : '';
  const against = (content: EditionContent) => changedFrom(before, wordsAt(content, place), language);
  return (
    <section className="difference-field" aria-label={title}>
      <h3>{title}</h3>
      <div className="both-sides">
        <Side title={say('Yours')} paragraphs={against(mine.content)} language={language} />
        <Side
          title={say('As {person} saved it', { person: revision.person ?? say('the newsroom') })}
          paragraphs={against(revision.content)}
          language={language}
        />
      </div>
      <ChoiceGroup
        name={`take.${place}`}
        legend={say('Which stays?')}
        pick="one"
        choices={[
          { value: 'mine', label: say('Mine') },
          { value: 'theirs', label: say('Theirs') },
        ]}
      />
    </section>
  );
}

type SideProps = {
  readonly title: string;
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly language: string;
};

function Side({ title, paragraphs, language }: SideProps) {
  return (
    <div>
      <p className="sub-heading">{title}</p>
      {paragraphs.length === 0 ? (
        <p className="quiet">{say('Empty.')}</p>
      ) : (
        <Differences paragraphs={paragraphs} language={language} />
      )}
    </div>
  );
}

/** Every paragraph of a side, its changes marked; a side that changed nothing is shown as it stands. */
function changedFrom(before: string, after: string, language: string): Piece[][] {
  return paragraphDifference(before, after, language);
}

/** The words at a place of a content, e.g. `texts.en.body`. */
function wordsAt(content: EditionContent, place: string): string {
  const [where = '', second = '', field] = place.split('.');
  if (where === 'changeNotes') return content.changeNotes[second] ?? '';
  if (where === 'texts') {
    const text = content.texts[second];
    if (!text) return '';
    return field === 'body'
      ? toPlainText(text.body)
      : String(Object.entries(text).find(([name]) => name === field)?.[1] ?? '');
  }
  if (where === 'event') return content.event ? eventWords(content.event) : '';
  if (where === 'kind') return say(KIND_WORDS[content.kind]);
  if (where === 'kindOfChange')
    return content.kindOfChange ? say(CHANGE_WORDS[content.kindOfChange].label) : '';
  const value: unknown = Object.entries(content).find(([name]) => name === where)?.[1];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/** The whole event, a paragraph for each thing that is known of it. */
function eventWords({ zone, start, end, places, contact, deadline }: AdvisoryEvent): string {
  const at = (wall: string) => `${wall.replace('T', ' ')} (${zone})`;
  return [
    start && say('Begins {when}', { when: at(start.wall) }),
    end && say('Ends {when}', { when: at(end.wall) }),
    ...Object.entries(places).map(
      ([language, place]) => `${languageName(language, spokenLanguage())}: ${place}`,
    ),
    contact && say('Accreditation: {contact}', { contact }),
    deadline && say('Accreditation until {when}', { when: at(deadline.wall) }),
  ]
    .filter(Boolean)
    .join('\n\n');
}
