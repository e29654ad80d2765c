import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

export type Asked = { readonly status: number; readonly text: string };

/** One answer of the gate, uncompressed. */
export function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Asked> {
  return new Promise((done, failed) => {
    const asked = request(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', failed);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}

/** Addresses of releases, from the lists, newest first. */
export async function releaseAddresses(origin: string, most: number): Promise<string[]> {
  const found = new Set<string>();
  for (const language of ['az', 'en', 'ru']) {
    for (let page = 1; found.size < most; page += 1) {
      const { status, text } = await ask(`${origin}/${language}/news?page=${page}`);
      if (status !== 200) break;
      const before = found.size;
      for (const [, path = ''] of text.matchAll(/href="(\/[a-z]{2}\/news\/\d{4}\/[^"/]+)"/g)) found.add(path);
      if (found.size === before) break;
    }
  }
  return [...found].slice(0, most);
}
