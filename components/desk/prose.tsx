import { renderHtml } from '#newsroom/document.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly body: StoredDocument; readonly language: Language; readonly className: string };

/** A stored document as HTML: the one renderer escapes everything, so nothing else may come here. */
export function Prose({ body, language, className }: Props) {
  const html = renderHtml(body, { language });
  return (
    <div
      lang={language}
      dir={directionOf(language)}
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the one renderer of stored documents.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
