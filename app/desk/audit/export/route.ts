import type { NextRequest } from 'next/server';
import { currentActor } from '#auth/current-actor.ts';
import { readAudit } from '#desk/read/audit.ts';
import { stores } from '#desk/stores.ts';
import { auditFilterIn } from '#newsroom/audit-filter.ts';
import { auditLines, CSV_HEAD } from './lines.ts';

/** The audit log, or what of it is looked for, as a file: streamed page by page, the newest first. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentActor();
  const query = request.nextUrl.searchParams;
  const format = query.get('format') === 'json' ? 'json' : 'csv';
  const filter = auditFilterIn((name) => query.get(name) ?? '');
  const first = actor && (await readAudit(stores(), actor, null, filter));
  if (!first) return new Response('There is nothing here that you may see.\n', { status: 404 });
  async function* parts() {
    if (format === 'csv') yield CSV_HEAD;
    for (let page = first; page; ) {
      yield auditLines(page.entries, format);
      page = page.next === null || !actor ? null : await readAudit(stores(), actor, page.next, filter);
    }
  }
  const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson';
  return new Response(streamed(parts()).pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="audit.${format}"` },
  });
}

/** Asks for the next part only when the last one was taken. */
function streamed(parts: AsyncGenerator<string, void>): ReadableStream<string> {
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void parts.return(),
  });
}
