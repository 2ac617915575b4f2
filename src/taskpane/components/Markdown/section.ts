import type { Language } from '../../../model/language.ts';
import type { Block } from './parse.ts';

const names: Readonly<Record<Language, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

/** The blocks under the heading that names the language, up to the next heading of the same level. */
export function languageSection(blocks: readonly Block[], language: Language): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === names[language]);
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return blocks;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
  return end < 0 ? rest : rest.slice(0, end);
}
