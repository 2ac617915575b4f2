import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { areas, camel, listRules } from './list-rules.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [folder, id, extra] = (process.argv[2] ?? '').split('/');
if (!areas[folder] || !/^[a-z]+(-[a-z]+)*$/.test(id ?? '') || extra !== undefined) {
  console.error(
    `Usage: node tools/new-rule.mjs AREA/ID, e.g. rollup/area-total\nAreas: ${Object.keys(areas).join(', ')}`,
  );
  process.exit(2);
}
const name = camel(id);
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

const files = {
  [`src/rules/${folder}/${id}.ts`]: `import { defineRule } from '../rule.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

/** What must hold, in one sentence. */
export const ${name} = defineRule({
  id: '${id}',
  area: '${areas[folder]}',
  severity: 'warning',
  since: '${version}',
  status: 'trial',
  source: 'practice',
  reasons: ['differs'],
  *check({ tables }) {
    for (const table of tables) {
      for (const unit of table.units) {
        for (const figure of unit.figures) {
          if (figure.state !== 'error') continue;
          yield {
            kind: 'fails',
            reason: 'differs',
            at: placeOf(table, figure.cell),
            related: [],
            unit: unitName(unit),
            data: figureData(table, unit, figure),
          };
        }
      }
    }
  },
});
`,
  [`src/wording/rules/${folder}/${id}.ts`]: `import { say, type RuleWords } from '../words.ts';

export const ${name}: RuleWords = {
  title: say('', '', ''),
  reasons: {
    differs: {
      what: say('{unit}: {figure}', '{unit}: {figure}', '{unit}: {figure}'),
      why: say('', '', ''),
      remedy: say('', '', ''),
    },
  },
  doubts: {},
};
`,
  [`test/rules/${folder}/${id}.cases.ts`]: `import { ${name} } from '../../../src/rules/${folder}/${id}.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(${name}, {
  accepts: [],
  flags: [],
  undecided: [],
});
`,
  [`docs/rules/${id}.md`]: page(),
};

const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
if (taken.length > 0) {
  console.error(`Already there: ${taken.join(', ')}`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}
await listRules();
console.log(`Written, and listed in the indexes of the area:\n${Object.keys(files).join('\n')}
The tests fail until it has words, cases and drawn examples; UPDATE_RULE_PAGES=1 npx jest test/rules/pages writes the page's header.`);

function page() {
  const sections = {
    Suomeksi: [
      'Mitä tarkistetaan',
      'Miksi se on tärkeää',
      'Huomautetaan',
      'Hyväksytään',
      'Milloin ei voida tarkistaa',
    ],
    'På svenska': [
      'Vad som granskas',
      'Varför det är viktigt',
      'Påpekas',
      'Godkänns',
      'När det inte kan granskas',
    ],
    'In English': ['What is checked', 'Why it matters', 'Flagged', 'Accepted', 'When it cannot tell'],
  };
  const drawing = '```text\nKÄYTTÖSUUNNITELMA | KS 2025\n```\n\n';
  const body = Object.entries(sections).map(
    ([language, titles]) =>
      `## ${language}\n\n` +
      titles.map((title, i) => `### ${title}\n\n${i === 2 || i === 3 ? drawing : ''}`).join(''),
  );
  return `# ${id}\n\n<!-- generated -->\n<!-- /generated -->\n\n${body.join('').trimEnd()}\n`;
}
