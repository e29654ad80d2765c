import type { Metadata } from 'next';
import { wordsOf } from '#components/release/words.ts';
import './(reader)/reader.css';

export const metadata: Metadata = { title: wordsOf('en')('notFound.heading') };

/** For addresses that belong to neither readers nor staff. Readers' own answer is `answers/not-found`. */
export default function GlobalNotFound() {
  const words = wordsOf('en');
  return (
    <html lang="en" dir="ltr">
      <body>
        <main className="page">
          <div className="wide">
            <h1 className="page-title">{words('notFound.heading')}</h1>
            <p className="page-intro">{words('notFound.advice')}</p>
            <ul className="page-links">
              <li>
                <a href="/">{words('frontPage')}</a>
              </li>
            </ul>
          </div>
        </main>
      </body>
    </html>
  );
}
