type Props = { readonly edition: { readonly id: number; readonly releaseId: number } };

/** Which edition a form is about, and the release that one gets back to. */
export function EditionFields({ edition }: Props) {
  return (
    <>
      <input type="hidden" name="editionId" value={edition.id} />
      <input type="hidden" name="releaseId" value={edition.releaseId} />
    </>
  );
}
