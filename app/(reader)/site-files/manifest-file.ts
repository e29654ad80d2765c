import { wordsOf } from '#components/release/words.ts';
import { GROUNDS } from '#newsroom/colours.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from './site-file.ts';

/** What a browser needs to put the site among a person's applications (Web App Manifest). */
export function manifest({ name, language, institution }: Site): SiteFile {
  const icon = (file: string, size: number, purpose: 'any' | 'maskable' = 'any') => ({
    src: `/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const body = {
    id: '/',
    name,
    description: wordsOf(language)('description', { name }),
    lang: language,
    dir: directionOf(language),
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: GROUNDS.light[0],
    theme_color: institution.look.colours.light,
    icons: [
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return { type: 'application/manifest+json', body: `${JSON.stringify(body, null, 2)}\n` };
}
