/** The sign of search, drawn in the text's colour and as high as its letters. */
export function Magnifier() {
  return (
    <svg className="magnifier" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="6.5" cy="6.5" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="m10 10 4.5 4.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
