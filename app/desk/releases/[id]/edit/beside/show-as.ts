export const MEDIA = ['light', 'dark', 'print'] as const;
export type Medium = (typeof MEDIA)[number];

/** What a rule asked for before it was turned. */
const written = new WeakMap<CSSMediaRule, string>();

/**
 * Shows a page in a frame as it looks on a light or dark screen or on paper, whatever the screen here is: its
 * own rules answer as if they were asked there.
 */
export function showAs(page: Document, medium: Medium): void {
  const view = page.defaultView;
  if (!view) return;
  page.documentElement.style.colorScheme = medium === 'dark' ? 'dark' : 'light';
  for (const sheet of page.styleSheets) turn(sheet.cssRules, medium, view);
}

function turn(rules: CSSRuleList, medium: Medium, view: Window & typeof globalThis): void {
  for (const rule of rules) {
    if (rule instanceof view.CSSMediaRule) {
      const asked = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, asked);
      rule.media.mediaText = answered(asked, medium);
    }
    if (rule instanceof view.CSSGroupingRule) turn(rule.cssRules, medium, view);
  }
}

const YES = '(min-width: 0px)';
const NO = '(max-width: 0px)';

/** A media query with what the medium settles put in. */
export function answered(query: string, medium: Medium): string {
  const turned = query
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, medium === 'dark' ? YES : NO)
    .replaceAll(/\(prefers-color-scheme:\s*light\)/g, medium === 'dark' ? NO : YES);
  if (medium !== 'print') return turned;
  return turned.replaceAll(/\bscreen\b/g, 'speech').replaceAll(/\bprint\b/g, 'all');
}
