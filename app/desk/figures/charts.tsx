import { BarChart } from '#components/desk/bar-chart.tsx';
import { languageName } from '#components/desk/words.ts';
import { Facts } from '#components/ui/facts.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { type Figures, total } from '#desk/read/figures.ts';
import { spanWords } from '#newsroom/countdown.ts';
import { monthCalled } from '#newsroom/institution-time.ts';

type Props = { readonly figures: Figures };
const DAY_MS = 86_400_000;
const count = String;
const percent = (value: number) => `${Math.round(value)}%`;
const days = (value: number) => (value >= 10 ? String(Math.round(value)) : value.toFixed(1));

/** The figures as plots: whole first, then by section and by language. */
export function Charts({ figures }: Props) {
  const labels = figures.buckets.map(({ name }) => bucketWords(name));
  const { releases, editions, forced, medians, notices, bySection, byLanguage } = figures;
  const shares = editions.map((n, place) => (n === 0 ? null : ((forced[place] ?? 0) / n) * 100));
  const told = (kinds: readonly string[]) =>
    labels.map((_, place) =>
      total(notices.filter(({ kind }) => kinds.includes(kind)).map(({ counts }) => counts[place] ?? 0)),
    );
  return (
    <>
      <Summary figures={figures} />
      <div className="charts">
        <BarChart title="Releases" labels={labels} values={releases} say={count} />
        <BarChart
          title="Median days from draft to publication"
          labels={labels}
          values={medians.map((value) => value && value / DAY_MS)}
          say={days}
        />
        <BarChart title="Share published past the review" labels={labels} values={shares} say={percent} />
        <BarChart
          title="Corrections and clarifications"
          labels={labels}
          values={told(['correction', 'clarification'])}
          say={count}
        />
        <BarChart
          title="Withdrawals and retractions"
          labels={labels}
          values={told(['withdrawal', 'retraction'])}
          say={count}
        />
      </div>
      <Section title="Releases by section">
        <div className="charts">
          {bySection.map(({ key, name, counts }) => (
            <BarChart key={key} title={name} labels={labels} values={counts} say={count} />
          ))}
        </div>
      </Section>
      <Section title="Releases by language">
        <div className="charts">
          {byLanguage.map(({ key, counts }) => (
            <BarChart key={key} title={languageName(key)} labels={labels} values={counts} say={count} />
          ))}
        </div>
      </Section>
    </>
  );
}

function Summary({ figures: { releases, medianOfAll, editions, forced, notices } }: Props) {
  const all = total(editions);
  const share = all === 0 ? '' : `, ${percent((total(forced) / all) * 100)}`;
  const countOf = (kind: string) => total(notices.find((one) => one.kind === kind)?.counts ?? []);
  return (
    <div className="figures-summary">
      <Facts
        facts={[
          { name: 'Releases', value: total(releases) },
          {
            name: 'From draft to publication',
            value: medianOfAll === null ? 'Nothing to measure' : `${spanWords(medianOfAll)} (median)`,
          },
          { name: 'Published past the review', value: `${total(forced)} of ${all} editions${share}` },
          {
            name: 'Corrections and clarifications',
            value: countOf('correction') + countOf('clarification'),
          },
          { name: 'Withdrawals and retractions', value: countOf('withdrawal') + countOf('retraction') },
        ]}
      />
    </div>
  );
}

/** `2026-11` → `Nov`, with its year in January: `Jan 26`; a year as it is. */
function bucketWords(name: string): string {
  const [year = '', month] = name.split('-');
  if (month === undefined) return year;
  const words = monthCalled(Number(year), Number(month), 'en').alone.slice(0, 3);
  return month === '01' ? `${words} ${year.slice(2)}` : words;
}
