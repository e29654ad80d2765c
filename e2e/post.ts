import { z } from 'zod';

/** A form as it is sent: names and values; a file where something else than words is to arrive. */
export type Fields = Readonly<Record<string, string | Blob>>;
export type Headers = Readonly<Record<string, string>>;

/** What came back, as far as tests look at it. */
export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers: globalThis.Headers;
  /** What the action answered to a script; null where no action answered. */
  readonly state: z.output<typeof formState> | null;
};

const formState = z.object({
  state: z.string(),
  code: z.string().optional(),
  sentence: z.string(),
  faults: z.array(z.object({ field: z.string(), sentence: z.string() })),
  typed: z.record(z.string(), z.string()),
  link: z.string().optional(),
});

const IDLE = JSON.stringify({ state: 'idle', sentence: '', faults: [], typed: {} });

/** Sends anything, follows nothing. */
export async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const body = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body, headers: response.headers, state: stateIn(type, body) };
}

/** Calls an action as the page's own script does. */
export function callAction(url: string, id: string, fields: Fields, headers: Headers): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append('0', `[${IDLE},"$K1"]`);
  return send(url, { method: 'POST', body, headers: { ...headers, 'next-action': id } });
}

/** Posts a form as a browser without scripts does. */
export function postForm(url: string, id: string, fields: Fields, headers: Headers): Promise<Answer> {
  const body = new FormData();
  body.append('$ACTION_REF_1', '');
  body.append('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }));
  body.append('$ACTION_1:1', `[${IDLE}]`);
  body.append('$ACTION_KEY', 'k1');
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return send(url, { method: 'POST', body, headers });
}

/** The action's answer stands in the row that the first row of the stream names. */
function stateIn(type: string, body: string): Answer['state'] {
  if (!type.startsWith('text/x-component')) return null;
  const row = body.split('\n').find((line) => line.startsWith('1:{'));
  if (row === undefined) return null;
  const parsed = formState.safeParse(JSON.parse(row.slice(2)));
  return parsed.success ? parsed.data : null;
}
