import { HtmlValidate } from 'html-validate';

/** Rules about style that the framework's own output always breaks; none of them is about validity. */
const STYLE_ONLY = [
  'attr-case',
  'attr-quotes',
  'attribute-boolean-style',
  'attribute-empty-style',
  'doctype-style',
  'long-title',
  'no-inline-style',
  'no-trailing-whitespace',
  'void-style',
] as const;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    ...Object.fromEntries(STYLE_ONLY.map((rule) => [rule, 'off'])),
    'tel-non-breaking': ['error', { ignoreClasses: ['nobr'] }],
  },
});

/** What is wrong with a page's HTML, one sentence each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
}
