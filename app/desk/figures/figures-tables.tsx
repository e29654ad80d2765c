import { spanWords } from '#components/desk/span-words.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading, NOTICE_WORDS } from '#components/desk/words.ts';
import { Section } from '#components/ui/page-heading.tsx';
import { type Figures, total } from '#desk/read/figures.ts';
import { monthCalled } from '#newsroom/institution-time.ts';

type Props = { readonly figures: Figures };
type Column = { readonly name: string; readonly cells: readonly string[]; readonly sum: string };

/** The same as the plots, number by number. */
export function FiguresTables({ figures }: Props) {
  const { releases, bySection, byLanguage, editions, forced, medians, medianOfAll, notices } = figures;
  const published = [
    counted(say('All releases'), releases),
    ...bySection.map(({ name, counts }) => counted(name, counts)),
    ...byLanguage.map(({ key, counts }) => counted(languageHeading(key, spokenLanguage()), counts)),
  ];
  const soundness = [
    {
      name: say('Median from draft to publication'),
      cells: medians.map((value) => (value === null ? '–' : spanWords(value))),
      sum: medianOfAll === null ? '–' : spanWords(medianOfAll),
    },
    counted(say('Editions'), editions),
    counted(say('Past the review'), forced),
    ...notices.map(({ kind, counts }) => counted(say(NOTICE_WORDS[kind]), counts)),
  ];
  return (
    <>
      <Section title={say('Releases by section and language, in numbers')}>
        <FiguresTable label={say('Releases by section and language')} columns={published} figures={figures} />
      </Section>
      <Section title={say('Time, review and notices, in numbers')}>
        <FiguresTable label={say('Time, review and notices')} columns={soundness} figures={figures} />
      </Section>
    </>
  );
}

function counted(name: string, counts: readonly number[]): Column {
  return { name, cells: counts.map(String), sum: String(total(counts)) };
}

type TableProps = Props & { readonly label: string; readonly columns: readonly Column[] };

function FiguresTable({ label, columns, figures: { buckets } }: TableProps) {
  return (
    <section className="wide-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Span')}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets.map(({ name }, place) => (
            <tr key={name}>
              <th scope="row">{spanName(name)}</th>
              {columns.map((column) => (
                <td key={column.name}>{column.cells[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('Together')}</th>
            {columns.map(({ name, sum }) => (
              <td key={name}>{sum}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function spanName(name: string): string {
  const [year, month] = name.split('-').map(Number);
  return month === undefined ? name : monthCalled(year ?? 0, month, spokenLanguage()).withYear;
}
