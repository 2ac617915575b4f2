import { parseMarkdown } from '../../src/taskpane/components/Markdown/parse.ts';
import { languageSection } from '../../src/taskpane/components/Markdown/section.ts';

test('reads headings, paragraphs, lists and drawings; leaves out front matter and comments', () => {
  const page = `---
id: x
---
<!-- generated -->
# Otsikko
Ensimmäinen rivi
jatkuu.

- yksi
  jatkuu
- kaksi

\`\`\`
A | B

1 | 2
\`\`\`
Loppu`;
  expect(parseMarkdown(page)).toEqual([
    { kind: 'heading', level: 1, text: 'Otsikko' },
    { kind: 'paragraph', text: 'Ensimmäinen rivi jatkuu.' },
    { kind: 'list', items: ['yksi jatkuu', 'kaksi'] },
    { kind: 'drawing', text: 'A | B\n\n1 | 2' },
    { kind: 'paragraph', text: 'Loppu' },
  ]);
});

test('an unfinished drawing ends with the page', () => {
  expect(parseMarkdown('```\nA')).toEqual([{ kind: 'drawing', text: 'A' }]);
});

test('shows the section of one language, or the whole page when it has none', () => {
  const page = parseMarkdown('# T\n\n## Suomeksi\n\nTäsmää\n\n### Lisää\n\nNäin\n\n## In English\n\nHolds');
  expect(languageSection(page, 'en')).toEqual([{ kind: 'paragraph', text: 'Holds' }]);
  expect(languageSection(page, 'fi').map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  expect(languageSection(page, 'sv')).toEqual(page);
});
