import { languages } from '../../src/model/language.ts';
import { allRules } from '../../src/rules/index.ts';
import { ruleSource } from '../../src/wording/rule-sources.ts';
import { ruleTitle } from '../../src/wording/rules/titles.ts';
import { sitova } from './sitova.ts';

test.each(languages)('one line per rule with area, title and source (%s)', async (language) => {
  const { stdout } = await sitova(['rules', '--lang', language], __dirname);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(allRules.length);
  for (const rule of allRules) {
    const line = lines.find((one) => one.includes(` ${rule.id} `))!;
    expect(line.startsWith(`${rule.area}  ${rule.id} `)).toBe(true);
    expect(line).toContain(ruleTitle(rule.id, language));
    expect(line.endsWith(ruleSource(rule.source, language))).toBe(true);
  }
});

test('a page shows how a profile sets the rule, with its options', async () => {
  const { stdout } = await sitova(['rules', 'variance-unexplained'], __dirname);
  expect(stdout).toContain(
    '"rules": { "variance-unexplained": { "severity": "warning", "options": { "percent": 5, "euros": 10000 } } }',
  );
});
