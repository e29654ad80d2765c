/** The sign beside the name: the institution's own drawing, cleaned when it was saved, or ours. */
export function Emblem({ svg }: { readonly svg: string | null }) {
  if (svg === null) return <FirstEmblem />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: readEmblem of newsroom/emblem.ts wrote it
  return <span className="emblem" dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** An eight-pointed star around a quill's nib, drawn in the text's colour. */
function FirstEmblem() {
  return (
    <svg className="emblem" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="miter">
        <path d="M13 13h38v38H13z" />
        <path d="M32 5.13 58.87 32 32 58.87 5.13 32z" />
      </g>
      <circle cx="32" cy="32" r="13.5" fill="currentColor" />
      <path className="emblem-nib" d="M32 21.5 37.5 32.5 32 42.5 26.5 32.5z" />
      <path d="M32 42.5v-9" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="32" cy="32.5" r="1.8" fill="currentColor" />
    </svg>
  );
}
