import type { ReactNode } from 'react';
import { findInstitution } from '#db/editorial/institution.ts';
import { stores } from '#desk/stores.ts';
import '../staff.css';

/** What stands around the pages of somebody who has not signed in yet. */
export async function StaffFrame({ children }: { readonly children: ReactNode }) {
  const institution = await findInstitution(stores().editorial.reads);
  const name = institution?.names.en ?? institution?.names[institution.mainLanguage] ?? 'Communiqué';
  return (
    <html lang="en" dir="ltr">
      <body className="desk-body">
        <main
          className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-4 py-10"
          id="content"
        >
          <p className="font-serif text-lg text-quiet">
            <bdi>{name}</bdi>
          </p>
          {children}
        </main>
      </body>
    </html>
  );
}
