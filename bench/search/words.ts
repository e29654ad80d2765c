/**
 * Words like those of a language, as many as an archive of decades holds: each of thousands of stems
 * with every ending, the first ones used most. The same numbers give the same words.
 */
export type Vocabulary = {
  /** A running text of so many words. */
  readonly text: (count: number) => string;
  /** The word of a rank: 0 is the most common. */
  readonly word: (rank: number) => string;
  /** How many words there are. */
  readonly size: number;
};

type Language = { readonly syllables: string; readonly endings: string };

const LANGUAGES: Readonly<Record<string, Language>> = {
  az: {
    syllables: 'ba de nə zir li yi mu dur sa hi gö rüş tə lim qo şun kə ra mi ta',
    endings: ' i in a da dan lar ların larda ına',
  },
  en: {
    syllables: 'min is ter ex er cise wa com mit tee re port sta tion pub lic ser vice de fen',
    endings: ' s ed ing er al',
  },
  ru: {
    syllables: 'ми ни стр во да уче ние ре ка ко мов тет по сел ок стан ция об раз го',
    endings: ' а у ом е ы ов ам ами ах',
  },
};
const STEMS = 8000;
const STEEPNESS = 0.95;
const STEPS = 65_536;

export function vocabulary(language: string): Vocabulary {
  const { syllables = '', endings = '' } = LANGUAGES[language] ?? {};
  const random = randomFrom(language.length + (language.codePointAt(0) ?? 1));
  const stems = stemsOf(syllables.split(' '), random);
  const words = stems.flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
  const ranks = ranksByUse(words.length);
  const word = (rank: number) => words[rank] ?? '';
  const any = () => word(ranks[Math.floor(random() * STEPS)] ?? 0);
  return { word, size: words.length, text: (count) => Array.from({ length: count }, any).join(' ') };
}

/** Numbers from 0 up to 1, always the same ones. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function stemsOf(syllables: readonly string[], random: () => number): readonly string[] {
  const stems = new Set<string>();
  while (stems.size < STEMS) {
    const count = 1 + Math.floor(random() * 4);
    stems.add(
      Array.from({ length: count }, () => syllables[Math.floor(random() * syllables.length)]).join(''),
    );
  }
  return [...stems];
}

/** For each step of even chance the rank of a word: as in real texts, the second is used about half as often as the first. */
function ranksByUse(count: number): Int32Array {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank += 1) {
    sum += rank ** -STEEPNESS;
    sums.push(sum);
  }
  const ranks = new Int32Array(STEPS);
  let rank = 0;
  for (let step = 0; step < STEPS; step += 1) {
    while ((sums[rank] ?? sum) < (sum * step) / STEPS) rank += 1;
    ranks[step] = rank;
  }
  return ranks;
}
