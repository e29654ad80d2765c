import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../settings.ts';

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;
const LONGEST = 20_000;

/**
 * True when a reader gets a page; asks at the public port, by our own name. False when `stopped`,
 * and after 20 seconds: an empty newsroom has no page yet.
 */
export async function firstPage(
  settings: Pick<Settings, 'host' | 'port' | 'url'>,
  stopped: () => boolean,
): Promise<boolean> {
  const end = Date.now() + LONGEST;
  let path = '/';
  let wait = FIRST_PAUSE;
  while (!stopped() && Date.now() < end) {
    const answer = await ask(settings, path);
    if (answer.status === 200) return true;
    if (answer.status === 302 && answer.location.startsWith('/')) path = answer.location;
    else await pause(wait);
    wait = Math.min(wait * 1.2, LONGEST_PAUSE);
  }
  return false;
}

type Answer = { readonly status: number; readonly location: string };

function ask(settings: Pick<Settings, 'host' | 'port' | 'url'>, path: string): Promise<Answer> {
  const headers = { host: new URL(settings.url).host };
  const host = settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host === '::' ? '::1' : settings.host;
  return new Promise((resolve) => {
    const asked = request({ host, port: settings.port, path, headers, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '' });
    });
    asked.on('error', () => resolve({ status: 0, location: '' }));
    asked.end();
  });
}
