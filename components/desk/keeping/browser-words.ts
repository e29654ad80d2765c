import type { Words } from './form-words.ts';

/**
 * Unsaved words in the browser's own storage, while the newsroom cannot be had. They lie there encrypted
 * (AES-GCM) under a key that only pages made for their writer hold. Where a browser has no such
 * encryption (a page that came over plain HTTP), nothing is kept.
 */
export type Shelf = {
  /** Keeps them for this tab, or for another one whose words they were. */
  readonly put: (words: Words, tab?: string) => Promise<boolean>;
  readonly empty: (tab: string) => void;
  /** Everything that this person left at this place and that can be read with the key, the newest last. */
  readonly found: () => Promise<readonly { readonly tab: string; readonly words: Words }[]>;
};

const PREFIX = 'communique.words.';
const OLD_MS = 30 * 86_400_000;

/** The shelf of one person at one place. */
export function browserShelf(whose: {
  readonly writerId: number;
  /** What the words belong to: an edition, a template. */
  readonly place: string;
  readonly tab: string;
  /** 32 bytes, base64url. */
  readonly key: string;
}): Shelf {
  const start = `${PREFIX}${whose.writerId}.${whose.place}.`;
  return {
    put: async (words, tab = whose.tab) => {
      const sealed = await seal(words, whose.key);
      if (sealed === null) return false;
      localStorage.setItem(start + tab, `${Date.now()}.${sealed}`);
      return true;
    },
    empty: (tab) => localStorage.removeItem(start + tab),
    found: async () => {
      dropOld();
      const names = namesFrom(start).sort((a, b) => keptAt(a) - keptAt(b));
      const opened = await Promise.all(
        names.map(async (name) => ({
          tab: name.slice(start.length),
          words: await unseal(localStorage.getItem(name) ?? '', whose.key),
        })),
      );
      return opened.flatMap(({ tab, words }) => (words ? [{ tab, words }] : []));
    },
  };
}

function namesFrom(start: string): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(start));
}

/** Anybody's: what nobody came back for in 30 days. */
function dropOld(): void {
  for (const name of namesFrom(PREFIX)) {
    if (!(Date.now() - keptAt(name) < OLD_MS)) localStorage.removeItem(name);
  }
}

/** Not a number for what is none of ours. */
function keptAt(name: string): number {
  return Number((localStorage.getItem(name) ?? '').split('.')[0]);
}

async function seal(words: Words, key: string): Promise<string | null> {
  const opened = await keyFrom(key);
  if (!opened) return null;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(words));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, opened, plain);
  return `${inBase64(iv)}.${inBase64(new Uint8Array(sealed))}`;
}

/** Null for what another person left, or another key. */
async function unseal(stored: string, key: string): Promise<Words | null> {
  const [, iv = '', sealed = ''] = stored.split('.');
  const opened = await keyFrom(key);
  if (!opened) return null;
  try {
    const name = { name: 'AES-GCM', iv: fromBase64(iv) };
    const plain = await crypto.subtle.decrypt(name, opened, fromBase64(sealed));
    return wordsIn(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return null;
  }
}

function wordsIn(given: unknown): Words | null {
  if (!Array.isArray(given)) return null;
  return given.flatMap((pair: unknown) => {
    const [name, value] = Array.isArray(pair) ? pair : [];
    return typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : [];
  });
}

async function keyFrom(key: string): Promise<CryptoKey | null> {
  // Absent on plain HTTP, whatever the types say.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  return subtle?.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']) ?? null;
}

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
