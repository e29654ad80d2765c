import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { counterNow, storeIdNow } from '#db/public/generations.ts';
import { SCOPES_HEADER, SPAN_HEADER, STORE_HEADER } from '../inner.ts';

/** A stand-in for the pages and newsroom processes, for tests of the gate. */
export type FakeInner = {
  readonly port: number;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** Headers of the newest request. */
  headers(): IncomingMessage['headers'];
  stop(): Promise<void>;
  again(): Promise<void>;
};

export type FakePage = {
  readonly status?: number;
  readonly type?: string;
  readonly html: string;
  readonly scopes: readonly string[];
  /** How long it holds by the clock: `since-until`. */
  readonly span?: string;
};

/** @param draw what to answer for a path; it may change the store meanwhile, as a publication would */
export async function fakeInner(draw: (path: string) => FakePage | Promise<FakePage>): Promise<FakeInner> {
  const asked: string[] = [];
  let newest: IncomingMessage['headers'] = {};
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '');
    newest = request.headers;
    const storeId = storeIdNow();
    const page = await draw(request.url ?? '');
    const counters = Object.fromEntries(
      page.scopes.map((scope) => scope.split('=')).map(([k = '', v = '0']) => [k, Number(v)]),
    );
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      'x-powered-by': 'a framework',
      'set-cookie': 'a=b',
      [STORE_HEADER]: storeId,
      [SCOPES_HEADER]: JSON.stringify(counters),
      ...(page.span === undefined ? {} : { [SPAN_HEADER]: page.span }),
    });
    response.end(page.html);
  };
  const start = async (port: number) => {
    const server = createServer((request, response) => void handle(request, response));
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return server;
  };
  let server = await start(0);
  const port = (server.address() as AddressInfo).port;
  return {
    port,
    asked,
    headers: () => newest,
    stop: () => stopServer(server),
    again: async () => {
      server = await start(port);
    },
  };
}

/** Closes a server with the connections it still holds. */
export function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** How a scope stands now, in the form that `draw` answers. */
export function standing(scope: string): string {
  return `${scope}=${counterNow(scope)}`;
}
