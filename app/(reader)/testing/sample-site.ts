import { INSTITUTION } from '#db/public/testing/sample-institution.ts';
import type { Site } from '../site.ts';

/** The sample institution as readers of a language see it. */
export function sampleSite(language: string): Site {
  return { language, institution: INSTITUTION, name: INSTITUTION.names[language] ?? '' };
}
