import type { ReactNode } from 'react';
import { browserCatalogue } from '#components/desk/words/catalogues.ts';
import { Speaking } from '#components/desk/words/use-say.tsx';
import { findInstitution } from '#db/editorial/institution.ts';
import { stores } from '#desk/stores.ts';
import { speakForAsker } from '../desk/language.ts';
import '../staff.css';

/** What stands around the pages of somebody who has not signed in yet. */
export async function StaffFrame({ children }: { readonly children: ReactNode }) {
  const institution = await findInstitution(stores().editorial.reads);
  const language = await speakForAsker();
  const name = institution?.names[language] ?? institution?.names[institution.mainLanguage] ?? 'Communiqué';
  return (
    <html lang={language} dir="ltr">
      <body className="desk-body">
        <Speaking language={language} catalogue={browserCatalogue(language)}>
          <main
            className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-4 py-10"
            id="content"
          >
            <p className="font-serif text-lg text-quiet">
              <bdi>{name}</bdi>
            </p>
            {children}
          </main>
        </Speaking>
      </body>
    </html>
  );
}
