import { notFound } from 'next/navigation';
import { ICONS } from '../../../../icons/icons.ts';
import { siteIn } from '../../../../site.ts';

export const dynamic = 'force-dynamic';

type Params = { readonly locale: string; readonly icon: string };

/** Draws `/favicon.svg` and the other icons. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale, icon } = await params;
  const draw = ICONS.get(icon) ?? notFound();
  const { type, body } = await draw((await siteIn(locale)).institution.look);
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'content-type': type },
  });
}
