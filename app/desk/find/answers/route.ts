import { currentActor } from '#auth/current-actor.ts';
import { readFound } from '#desk/read/find.ts';
import { stores } from '#desk/stores.ts';
import { LONGEST_QUERY } from '#newsroom/search-query.ts';
import { languageFor } from '../../language.ts';
import { foundCommands } from '../found.ts';

/** What the palette asks while somebody types: groups of commands as JSON; 401 for nobody signed in. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json([], { status: 401 });
  const given = new URL(request.url).searchParams;
  const release = given.get('release') ?? '';
  const found = await readFound(stores(), actor, {
    words: (given.get('q') ?? '').slice(0, LONGEST_QUERY),
    releaseId: /^[1-9]\d{0,14}$/.test(release) ? Number(release) : null,
    now: new Date(),
  });
  return Response.json(foundCommands(found, await languageFor(actor)));
}
