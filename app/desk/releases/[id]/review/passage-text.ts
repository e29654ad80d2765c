/**
 * The words of a passage as they are counted: its text without what was removed and what is only said
 * aloud. In the browser alone.
 */
export function textNodes(passage: Element): Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('del, .sr-only, .difference-note'))
      nodes.push(node);
  }
  return nodes;
}

/** Whether its words on the page are counted as in the text; a list or a table has signs of its own there. */
export function isCounted(passage: HTMLElement): boolean {
  const length = textNodes(passage).reduce((sum, node) => sum + node.length, 0);
  return length === Number(passage.dataset.length);
}
