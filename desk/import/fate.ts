import { type Edition, findLiveEdition, findOpenEdition, newestRevision } from '#db/editorial/editions.ts';
import {
  findRelease,
  findReleaseByReference,
  findReleaseBySource,
  findStandingPage,
  isSlugTaken,
  ownersOfOldAddresses,
  publicLanguagesOf,
  type Release,
} from '#db/editorial/releases.ts';
import type { Reads } from '#db/editorial/store.ts';
import { standingNameAt } from '#newsroom/addresses.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { draftReleaseId, draftSource } from '#newsroom/draft-source.ts';
import type { Fault } from '#newsroom/refusal.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { nextFaults } from './next-faults.ts';
import type { ImportPlan, OldAddress } from './plan.ts';
import { saidOf, saysTheSame } from './said-here.ts';

/** What a line does to the newsroom as it stands. */
export type Fate =
  | { readonly kind: 'new' }
  /** The release is here and says the same. */
  | { readonly kind: 'unchanged' }
  /** It is here and says something else; without `--update` that is only told. */
  | { readonly kind: 'differing' }
  | NextEdition;

/** The release gets another edition, or only the addresses that it had before. */
export type NextEdition = {
  readonly kind: 'next';
  readonly release: Release;
  readonly held: Edition;
  /** Null where the words are the same. */
  readonly content: EditionContent | null;
  readonly addresses: readonly OldAddress[];
};

export type FateOptions = { readonly update: boolean; readonly languages: readonly Language[] };
type Answer = { readonly fate: Fate } | { readonly faults: readonly Fault[] };

/** Asked of the committed store when the file is checked, and again inside the transaction that writes. */
export async function fateOf(db: Reads, plan: ImportPlan, options: FateOptions): Promise<Answer> {
  const known = await findKnown(db, plan);
  if (known && 'faults' in known) return known;
  const faults = [
    ...(await addressFaults(db, plan, known?.release.id ?? 0, options.languages)),
    ...(known ? [] : await slugFaults(db, plan)),
  ];
  if (faults.length > 0) return { faults };
  return known ? fateOfKnown(db, plan, known.release, options) : { fate: { kind: 'new' } };
}

async function findKnown(
  db: Reads,
  { line }: ImportPlan,
): Promise<{ readonly release: Release } | { readonly faults: readonly Fault[] } | null> {
  const { number, source_id: source } = line;
  const byNumber = number === undefined ? null : await findReleaseByReference(db, number);
  const bySource = source === undefined ? null : await findBySource(db, source);
  const wrong = (field: string, sentence: string) => ({ faults: [{ field, sentence }] });
  if (bySource && number !== undefined && bySource.reference !== number) {
    const other = bySource.reference ?? 'one that is not public yet';
    return wrong('source_id', `this is the source of another release here: ${other}`);
  }
  if (byNumber && source !== undefined && byNumber.sourceId !== null && byNumber.sourceId !== source) {
    return wrong('number', 'the release with this number came from another source_id');
  }
  const release = byNumber ?? bySource;
  return release && { release };
}

/** A draft that was exported from this very newsroom is known by the name that the export gave it. */
async function findBySource(db: Reads, source: string): Promise<Release | null> {
  const kept = await findReleaseBySource(db, source);
  const id = draftReleaseId(source);
  if (kept || id === null) return kept;
  const draft = await findRelease(db, id);
  return draft && draftSource(draft) === source ? draft : null;
}

async function addressFaults(
  db: Reads,
  { oldAddresses }: ImportPlan,
  releaseId: number,
  languages: readonly Language[],
): Promise<Fault[]> {
  const owners = await ownersOfOldAddresses(
    db,
    oldAddresses.map(({ path }) => path),
  );
  const faults: Fault[] = [];
  for (const { language, path } of oldAddresses) {
    const field = `texts.${language}.old_addresses`;
    const owner = owners.get(path);
    if (owner !== undefined && owner !== releaseId)
      faults.push({ field, sentence: `${path} belongs to another release` });
    const name = standingNameAt(path, languages);
    if (name !== null && (await findStandingPage(db, name)))
      faults.push({ field, sentence: `${path} is the address of a standing page` });
  }
  return faults;
}

async function slugFaults(db: Reads, { fixedSlug, content, mainLanguage }: ImportPlan): Promise<Fault[]> {
  if (fixedSlug !== null && (await findStandingPage(db, fixedSlug)))
    return [{ field: `texts.${mainLanguage}.slug`, sentence: `there is a page ${fixedSlug} already` }];
  const faults: Fault[] = [];
  for (const [language, { slug }] of Object.entries(content.texts)) {
    if (slug !== null && (await isSlugTaken(db, language, slug, 0)))
      faults.push({ field: `texts.${language}.slug`, sentence: `another release has the address ${slug}` });
  }
  return faults;
}

async function fateOfKnown(
  db: Reads,
  plan: ImportPlan,
  release: Release,
  { update }: FateOptions,
): Promise<Answer> {
  const open = await findOpenEdition(db, release.id);
  const held = (await findLiveEdition(db, release.id)) ?? open;
  // Retracted or discarded: it stays so, whatever a file says.
  if (!held) return { fate: { kind: 'unchanged' } };
  const { content: before } = await newestRevision(db, held);
  const said = saidOf(plan, before);
  const owners = await ownersOfOldAddresses(
    db,
    plan.oldAddresses.map(({ path }) => path),
  );
  const addresses = plan.oldAddresses.filter(({ path }) => !owners.has(path));
  const isSame =
    saysTheSame(said, before) && (plan.line.main ?? release.mainLanguage) === release.mainLanguage;
  if (isSame && addresses.length === 0) return { fate: { kind: 'unchanged' } };
  if (!update) return { fate: { kind: 'differing' } };
  const frozen = await publicLanguagesOf(db, release.id);
  const content = isSame ? null : withNote(said, plan);
  const faults = nextFaults({ plan, release, held, open, before, content, frozen });
  return faults.length > 0 ? { faults } : { fate: { kind: 'next', release, held, content, addresses } };
}

function withNote(content: EditionContent, { line }: ImportPlan): EditionContent {
  return { ...content, kindOfChange: line.kind_of_change ?? null, changeNotes: line.change_note ?? {} };
}
