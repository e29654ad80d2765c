import { FIRST_EMBLEM } from '#newsroom/first-emblem.ts';

/** The sign beside the name: the institution's own drawing, cleaned when it was saved, or ours. */
export function Emblem({ svg }: { readonly svg: string | null }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: readEmblem of newsroom/emblem.ts wrote it, or it is ours
  return <span className="emblem" dangerouslySetInnerHTML={{ __html: svg ?? FIRST_EMBLEM }} />;
}
