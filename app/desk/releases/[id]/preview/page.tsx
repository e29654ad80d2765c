import { redirect } from 'next/navigation';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { readPreview } from '#desk/read/preview.ts';
import { readRelease } from '#desk/read/release.ts';
import { atDesk, idIn, inQuery, orNotFound, type Query } from '../../../at-desk.ts';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

/** Leads to the preview in the wanted language, else the main one: each has a root of its own, in that language. */
export default async function PreviewEntry({ params, searchParams }: Props) {
  const { actor, stores, now } = await atDesk();
  const id = idIn((await params).id);
  const preview = await readPreview(stores, actor, id, inQuery(await searchParams, 'language'));
  if (preview) redirect(`/desk/releases/${id}/preview/${preview.language}`);
  orNotFound(await readRelease(stores, actor, id, now));
  return (
    <EmptyState title={say('There is nothing to preview.')}>
      <p>{say('No edition of this release is being worked on.')}</p>
      <LinkButton href={`/desk/releases/${id}`}>{say('Back to the release')}</LinkButton>
    </EmptyState>
  );
}
