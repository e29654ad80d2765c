import { Entry } from '#components/release/entry.tsx';
import { readLatestOfSection } from '#db/public/lists.ts';
import { sectionPath } from '#newsroom/addresses.ts';
import { entryView } from './entry-view.ts';
import { dateForm, type Site, sectionName } from './site.ts';

const PER_SECTION = 4;

/** The newest of one section, as the front page shows it; nothing where the section has none. */
export async function SectionNews({
  site,
  section,
  without,
}: {
  readonly site: Site;
  readonly section: string;
  readonly without: string;
}) {
  const { language } = site;
  const entries = await readLatestOfSection(language, section, without, PER_SECTION);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={`section-${section}`}>
      <h2 className="section-name" id={`section-${section}`}>
        <a href={sectionPath(language, section)}>{sectionName(site, section)}</a>
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.reference}>
            <Entry entry={entryView(site, entry)} place={dateForm(site)} level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
