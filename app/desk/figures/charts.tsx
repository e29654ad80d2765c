import { BarChart } from '#components/desk/bar-chart.tsx';
import { spanWords } from '#components/desk/span-words.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading } from '#components/desk/words.ts';
import { Facts } from '#components/ui/facts.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { type Figures, total } from '#desk/read/figures.ts';

type Props = { readonly figures: Figures };
const DAY_MS = 86_400_000;
const count = String;
const percent = (value: number) => `${Math.round(value)}%`;
const days = (value: number) =>
  value >= 10
    ? String(Math.round(value))
    : value.toLocaleString(spokenLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

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
        <BarChart title={say('Releases')} labels={labels} values={releases} shown={count} />
        <BarChart
          title={say('Median days from draft to publication')}
          labels={labels}
          values={medians.map((value) => value && value / DAY_MS)}
          shown={days}
        />
        <BarChart
          title={say('Share published past the review')}
          labels={labels}
          values={shares}
          shown={percent}
        />
        <BarChart
          title={say('Corrections and clarifications')}
          labels={labels}
          values={told(['correction', 'clarification'])}
          shown={count}
        />
        <BarChart
          title={say('Withdrawals and retractions')}
          labels={labels}
          values={told(['withdrawal', 'retraction'])}
          shown={count}
        />
      </div>
      <Section title={say('Releases by section')}>
        <div className="charts">
          {bySection.map(({ key, name, counts }) => (
            <BarChart key={key} title={name} labels={labels} values={counts} shown={count} />
          ))}
        </div>
      </Section>
      <Section title={say('Releases by language')}>
        <div className="charts">
          {byLanguage.map(({ key, counts }) => (
            <BarChart
              key={key}
              title={languageHeading(key, spokenLanguage())}
              labels={labels}
              values={counts}
              shown={count}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

function Summary({ figures: { releases, medianOfAll, editions, forced, notices } }: Props) {
  const all = total(editions);
  const past = { forced: total(forced), count: all };
  const countOf = (kind: string) => total(notices.find((one) => one.kind === kind)?.counts ?? []);
  return (
    <div className="figures-summary">
      <Facts
        facts={[
          { name: say('Releases'), value: total(releases) },
          {
            name: say('From draft to publication'),
            value:
              medianOfAll === null
                ? say('Nothing to measure')
                : say('{span} (median)', { span: spanWords(medianOfAll) }),
          },
          {
            name: say('Published past the review'),
            value:
              all === 0
                ? say('{forced} of {count} editions', past)
                : say('{forced} of {count} editions, {share}', {
                    ...past,
                    share: percent((past.forced / all) * 100),
                  }),
          },
          {
            name: say('Corrections and clarifications'),
            value: countOf('correction') + countOf('clarification'),
          },
          { name: say('Withdrawals and retractions'), value: countOf('withdrawal') + countOf('retraction') },
        ]}
      />
    </div>
  );
}

/** `2026-11` → `Nov`, with its year in January: `Jan 26`; a year as it is. */
function bucketWords(name: string): string {
  const [year = '', month] = name.split('-');
  if (month === undefined) return year;
  const language = spokenLanguage();
  const inMonth = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
  const words = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
    .format(inMonth)
    .slice(0, 3);
  return month === '01' ? `${words} ${year.slice(2)}` : words;
}
