import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Door } from '../inner.ts';
import type { Logger } from '../log.ts';
import { Answerer } from './answer.ts';
import { makeGate } from './gate.ts';
import { Generations } from './generations.ts';
import { KeptOnDisk } from './kept-on-disk.ts';
import { PlainAnswers } from './plain-answers.ts';
import { Reader } from './reader.ts';
import { blockListOf } from './request-target.ts';
import type { Responses } from './responses.ts';
import { securityHeaders } from './security-headers.ts';
import { shelfOfPages, shelfOfSearches } from './shelves.ts';
import { StaticFiles } from './static-files.ts';

export type GateSetting = {
  readonly url: string;
  readonly trustedProxies: readonly string[];
  readonly opsToken: string | null;
  readonly pages: Door;
  readonly newsroom: Door;
  /** Build folder of the pages, `.next`. */
  readonly build: string;
  /** Where finished pages are kept over a restart. */
  readonly cacheFolder: string;
  readonly memoryBytes: number;
  readonly diskBytes: number;
  /** The clock in milliseconds. */
  readonly now: () => number;
  readonly log: Logger;
};

export type Gate = {
  readonly server: Server;
  readonly responses: Responses;
  readonly searches: Responses;
  readonly kept: KeptOnDisk;
};

/** Puts the parts of the gate together; it listens to nothing yet. */
export function assembleGate(setting: GateSetting): Gate {
  const { log, url } = setting;
  const always = securityHeaders(url);
  const takeStock = () =>
    void kept
      .takeStock(generations)
      .catch((error: unknown) => log.warn({ reason: String(error) }, 'kept pages cannot be used'));
  const generations = new Generations(setting.now, takeStock);
  const kept = new KeptOnDisk(setting.cacheFolder, buildId(setting.build, url), setting.diskBytes, log);
  const maker = { generations, pages: setting.pages, host: new URL(url).host };
  const pages = shelfOfPages(maker, setting.memoryBytes, kept);
  const searches = shelfOfSearches(maker);
  const answerer = new Answerer(always);
  const plain = new PlainAnswers(always);
  const server = makeGate({
    url,
    trusted: blockListOf(setting.trustedProxies),
    opsToken: setting.opsToken,
    reader: new Reader({ generations, pages, searches, answerer, plain, now: setting.now }),
    answerer,
    plain,
    files: new StaticFiles(setting.build),
    newsroom: { door: setting.newsroom, log, unavailable: (response) => plain.unavailable(response) },
    now: setting.now,
    log,
  });
  takeStock();
  return { server, responses: pages.responses, searches: searches.responses, kept };
}

/** Names the build, the way the gate finishes its pages, and the origin that is written in them. */
function buildId(build: string, url: string): string {
  try {
    return `3.${readFileSync(join(build, 'BUILD_ID'), 'utf8').trim()} ${url}`;
  } catch {
    return `3.none ${url}`;
  }
}
