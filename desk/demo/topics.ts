import type { ByLanguage } from '#newsroom/vocabulary.ts';

/** What the releases of the demo are about, across its sections. */
export const DEMO_TOPICS: readonly { readonly key: string; readonly names: ByLanguage }[] = [
  {
    key: 'drinking-water',
    names: { az: 'İçməli su', en: 'Drinking water', ru: 'Питьевая вода', ar: 'مياه الشرب' },
  },
  { key: 'harbours', names: { az: 'Limanlar', en: 'Harbours', ru: 'Порты', ar: 'الموانئ' } },
  { key: 'rivers', names: { az: 'Çaylar', en: 'Rivers', ru: 'Реки', ar: 'الأنهار' } },
  {
    key: 'sea-level',
    names: { az: 'Dənizin səviyyəsi', en: 'Level of the sea', ru: 'Уровень моря', ar: 'مستوى البحر' },
  },
];
