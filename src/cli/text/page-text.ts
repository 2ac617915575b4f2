import type { Language } from '../../model/language.ts';
import { paint, wrap, type Terminal } from '../terminal.ts';

const sections: Readonly<Record<Language, string>> = {
  fi: 'Suomeksi',
  sv: 'På svenska',
  en: 'In English',
};

/** The part of a Markdown page that is in the language, as text: headings, wrapped prose, drawings as they are. */
export function pageText(page: string, title: string, terminal: Terminal, language: Language): string {
  const parts = page.split(/^## /m);
  const section = parts.find((part) => part.startsWith(`${sections[language]}\n`)) ?? page;
  const blocks = [`${paint(terminal, 'strong', title)}\n`];
  let prose: string[] = [];
  let drawing: string[] | null = null;
  const endProse = () => {
    if (prose.length > 0) blocks.push(wrap(prose.join(' ').replaceAll('`', ''), terminal.width, 2));
    prose = [];
  };
  for (const line of section.split('\n').slice(1)) {
    if (line.startsWith('```')) {
      endProse();
      if (drawing) blocks.push(drawing.join(''));
      drawing = drawing ? null : [];
    } else if (drawing) {
      drawing.push(`    ${line}\n`);
    } else if (line.startsWith('### ')) {
      endProse();
      blocks.push(`${paint(terminal, 'strong', line.slice(4))}\n`);
    } else if (line.trim() === '') {
      endProse();
    } else {
      if (line.startsWith('- ')) endProse();
      prose.push(line);
    }
  }
  endProse();
  return blocks.join('\n');
}
