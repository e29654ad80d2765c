import type { Language } from './vocabulary.ts';

/** Any node of a document as the editor shows it, also one that is not finished yet. */
export type Written = {
  readonly type?: string | undefined;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?:
    | readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[]
    | undefined;
  readonly content?: readonly Written[] | undefined;
};

export type Repair = 'raise' | 'make-heading' | 'make-header-row';
/** `{words}` are those of the finding. */
type Pointed =
  | 'This heading has no words. Write them, or delete it.'
  | 'This heading skips a level: no heading stands above it.'
  | 'This line looks like a heading and is none: nobody can jump to it.'
  | 'This table has no header cells, so nobody hears what a figure belongs to.'
  | 'The link “{words}” does not say where it leads. Link words that do, such as the name of the page.'
  | 'A link shows its bare address. Put the name of the page in its place.';
/** What stands in a reader's way, at the node that `path` leads to from the document, child by child. */
export type Finding = {
  readonly path: readonly number[];
  readonly sentence: Pointed;
  readonly words: string;
  /** What a machine can mend without knowing what is meant. */
  readonly repair: Repair | null;
};

/**
 * What is pointed out while somebody writes (ATAG 2.0 B.3.1): headings that skip a level or are none,
 * links whose words say nothing, tables without header cells. The publish requirements refuse some of it later.
 */
export function writingFindings(document: Written, language: Language): Finding[] {
  let isBelow = false;
  return (document.content ?? []).flatMap((block, index) => {
    if (block.type === 'heading') {
      const own = headingFindings(block, index, isBelow);
      isBelow ||= block.attrs?.level === 2;
      return [...own, ...linkFindings(block, [index], language)];
    }
    return [
      ...boldFindings(block, index),
      ...tableFindings(block, index),
      ...linkFindings(block, [index], language),
    ];
  });
}

function found(path: readonly number[], sentence: Pointed, repair: Repair | null, words = ''): Finding {
  return { path, sentence, words, repair };
}

function headingFindings(heading: Written, index: number, isBelow: boolean): Finding[] {
  if (wordsOf(heading).trim() === '') {
    return [found([index], 'This heading has no words. Write them, or delete it.', null)];
  }
  if (heading.attrs?.level !== 3 || isBelow) return [];
  return [found([index], 'This heading skips a level: no heading stands above it.', 'raise')];
}

/** A short paragraph that is bold from end to end, without a full stop, is meant as a heading. */
function boldFindings(block: Written, index: number): Finding[] {
  const words = wordsOf(block).trim();
  const isBold = (block.content ?? []).every((node) => node.marks?.some(({ type }) => type === 'bold'));
  if (block.type !== 'paragraph' || !isBold || words === '' || words.length > 100) return [];
  if (/[.!?…:؟]$/.test(words)) return [];
  const sentence = 'This line looks like a heading and is none: nobody can jump to it.';
  return [found([index], sentence, 'make-heading')];
}

function tableFindings(block: Written, index: number): Finding[] {
  const rows = block.content ?? [];
  const hasHeader = rows.some((row) => row.content?.some(({ type }) => type === 'tableHeader'));
  if (block.type !== 'table' || hasHeader) return [];
  const sentence = 'This table has no header cells, so nobody hears what a figure belongs to.';
  return [found([index], sentence, 'make-header-row')];
}

/** Words of links that say nothing when they are read alone, by language. */
const EMPTY_WORDS: Readonly<Record<string, string>> = {
  en: 'here|click here|this|this link|link|more|read more|learn more|see more|details',
  az: 'bura|burada|buradan|buraya|bura klikləyin|ətraflı|daha ətraflı|keçid|link|davamı',
  ru: 'здесь|тут|сюда|по ссылке|ссылка|подробнее|читать далее|далее|нажмите здесь',
  ar: 'هنا|اضغط هنا|انقر هنا|المزيد|اقرأ المزيد|الرابط|رابط',
};

function linkFindings(node: Written, path: readonly number[], language: Language): Finding[] {
  const link = node.marks?.find(({ type }) => type === 'link');
  if (!link)
    return (node.content ?? []).flatMap((child, index) => linkFindings(child, [...path, index], language));
  const words = (node.text ?? '').trim();
  if (saysNothing(words, language)) {
    const sentence =
      'The link “{words}” does not say where it leads. Link words that do, such as the name of the page.';
    return [found(path, sentence, null, words)];
  }
  if (!/^(https?:\/\/|www\.)\S+$/i.test(words)) return [];
  return [found(path, 'A link shows its bare address. Put the name of the page in its place.', null)];
}

function saysNothing(words: string, language: Language): boolean {
  const own = language.split('-')[0] ?? '';
  const bare = words.toLocaleLowerCase(own).replace(/[\s.,:;!>»→…]+$/u, '');
  return [EMPTY_WORDS[own], EMPTY_WORDS.en].some((list) => list?.split('|').includes(bare));
}

function wordsOf({ text, content }: Written): string {
  return text ?? (content ?? []).map(wordsOf).join('');
}
