import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainPage } from '../plain-page.ts';
import { chooseLanguage } from './languages.ts';
import { PREPARING_WORDS } from './preparing-words.ts';
import { contentPolicy } from './security-headers.ts';
import type { Header } from './stored-response.ts';

/** Answers that the gate gives alone, without the public store or the other processes. */
export class PlainAnswers {
  readonly #always: readonly Header[];

  constructor(always: readonly Header[]) {
    this.#always = always;
  }

  /** 301 to an address of ours. */
  moved(response: ServerResponse, to: string): void {
    this.#write(
      response,
      301,
      [
        ['Location', to],
        ['Cache-Control', 'public, no-cache'],
      ],
      '',
    );
  }

  /** 302 that holds for this request only. */
  elsewhere(response: ServerResponse, to: string, vary?: string): void {
    const headers: Header[] = [
      ['Location', to],
      ['Cache-Control', 'private, no-store'],
    ];
    this.#write(response, 302, vary ? [...headers, ['Vary', vary]] : headers, '');
  }

  alive(response: ServerResponse): void {
    this.#write(
      response,
      200,
      [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Cache-Control', 'no-store'],
      ],
      'ok\n',
    );
  }

  badRequest(response: ServerResponse, sentence: string): void {
    this.#page(response, 400, 'Bad request', sentence, [['Connection', 'close']]);
  }

  /** The connection stays open: closing it while a body still comes in would take this answer away. */
  wrongMethod(response: ServerResponse): void {
    const sentence = 'This address can only be read.';
    this.#page(response, 405, 'Not possible', sentence, [['Allow', 'GET, HEAD']]);
  }

  /** Nothing stored and nobody there to make it: come again soon. */
  unavailable(response: ServerResponse): void {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const sentence = 'This page cannot be shown at the moment. Please try again in a few seconds.';
    this.#page(response, 503, 'One moment', sentence, [['Retry-After', '5']]);
  }

  /** A page that was not finished before the store for readers had to be made anew; in the reader's language. */
  preparing(request: IncomingMessage, response: ServerResponse, path: string): void {
    const known = Object.keys(PREPARING_WORDS);
    const asked = known.find((language) => language === path.split('/')[1]);
    const language = asked ?? chooseLanguage(request.headers['accept-language'], known, 'en');
    const { title, sentence } = PREPARING_WORDS[language] ?? PREPARING_WORDS.en;
    this.#page(response, 503, title, sentence, [['Retry-After', '30']], language);
  }

  #page(
    response: ServerResponse,
    status: number,
    title: string,
    sentence: string,
    more: readonly Header[],
    language = 'en',
  ): void {
    const html = plainPage(title, `<p>${sentence}</p>`, language);
    const headers: Header[] = [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Language', language],
      ['Cache-Control', 'no-store'],
      ['Content-Security-Policy', contentPolicy([])],
    ];
    this.#write(response, status, [...headers, ...more], html);
  }

  #write(response: ServerResponse, status: number, headers: readonly Header[], body: string): void {
    const length: Header = ['Content-Length', String(Buffer.byteLength(body))];
    response.writeHead(status, [...headers, ...this.#always, length].flat());
    response.end(response.req.method === 'HEAD' ? undefined : body);
  }
}
