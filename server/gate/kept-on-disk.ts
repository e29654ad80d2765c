import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../log.ts';
import type { Generations } from './generations.ts';
import { packResponse, unpackResponse } from './kept-format.ts';
import type { StoredResponse } from './stored-response.ts';

const PAUSE_AFTER_TROUBLE = 30_000;

/**
 * Responses kept on disk, so that a gate that starts again answers at once. It is a cache: whatever
 * cannot be read is ignored, whatever cannot be written is not kept.
 */
export class KeptOnDisk {
  readonly #folder: string;
  readonly #build: string;
  readonly #maxBytes: number;
  readonly #log: Logger;
  /** Size by file name, oldest first. */
  readonly #sizes = new Map<string, number>();
  /** What waits to be written: a newer one of the same key takes the older one's place. */
  readonly #waiting = new Map<string, StoredResponse>();
  #bytes = 0;
  #writing = false;
  #ending = false;
  #pausedUntil = 0;

  constructor(folder: string, build: string, maxBytes: number, log: Logger) {
    this.#folder = folder;
    this.#build = build;
    this.#maxBytes = maxBytes;
    this.#log = log;
  }

  /** Reads one back, also of an earlier build where `anyBuild`; null where there is none that can be used. */
  async fetch(key: string, anyBuild = false): Promise<StoredResponse | null> {
    const name = nameOf(key);
    try {
      const response = unpackResponse(await readFile(join(this.#folder, name)), this.#build, anyBuild);
      return response?.key === key ? response : null;
    } catch {
      return null; // not there, or damaged
    }
  }

  /** Writes it when the earlier ones are written. */
  keep(response: StoredResponse): void {
    if (Date.now() < this.#pausedUntil) return;
    this.#waiting.set(response.key, response);
    if (!this.#writing) void this.#writeAll();
  }

  /** Takes stock at start and with each new store: removes what is no longer true, so that no withdrawn text stays behind. */
  async takeStock(generations: Generations): Promise<void> {
    await this.settled();
    this.#writing = true; // what is finished meanwhile waits
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      for (const name of await readdir(this.#folder)) {
        if (this.#ending) break; // the next start takes it
        await this.#look(name, generations);
      }
    } finally {
      await this.#writeAll();
    }
  }

  /** Writes what still waits, for a gate that ends. */
  async end(): Promise<void> {
    this.#ending = true;
    await this.settled();
  }

  /** Resolves when nothing waits to be written. */
  async settled(): Promise<void> {
    while (this.#writing) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async #look(name: string, generations: Generations): Promise<void> {
    const path = join(this.#folder, name);
    const response = name.endsWith('.entry') ? await this.#readable(path, generations.isHeld()) : null;
    if (response && generations.isCurrent(response.vector)) this.#count(name, (await stat(path)).size);
    else await rm(path, { force: true });
  }

  async #readable(path: string, anyBuild: boolean): Promise<StoredResponse | null> {
    try {
      return unpackResponse(await readFile(path), this.#build, anyBuild);
    } catch {
      return null;
    }
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    try {
      for (const [key, response] of this.#waiting) {
        this.#waiting.delete(key);
        await this.#write(response);
      }
      await this.#makeRoom();
    } catch (error) {
      this.#waiting.clear();
      this.#pausedUntil = Date.now() + PAUSE_AFTER_TROUBLE;
      this.#log.warn({ reason: String(error) }, 'finished pages cannot be kept on disk at the moment');
    } finally {
      this.#writing = false;
    }
  }

  async #write(response: StoredResponse): Promise<void> {
    const name = nameOf(response.key);
    const packed = packResponse(response, this.#build);
    const draft = join(this.#folder, `${name}.${randomBytes(4).toString('hex')}.tmp`);
    await writeFile(draft, packed, { mode: 0o600 });
    await rename(draft, join(this.#folder, name));
    this.#count(name, packed.length);
  }

  #count(name: string, size: number): void {
    this.#bytes += size - (this.#sizes.get(name) ?? 0);
    this.#sizes.delete(name); // counts as the youngest again
    this.#sizes.set(name, size);
  }

  async #makeRoom(): Promise<void> {
    for (const [name, size] of this.#sizes) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#sizes.delete(name);
      this.#bytes -= size;
      await rm(join(this.#folder, name), { force: true });
    }
  }
}

function nameOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.entry`;
}
