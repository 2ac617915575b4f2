import { standingOf, type StandingRow } from '../goal-tables/standing.ts';
import { areaAddress, sheetAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { wordAttainment } from '../wording/goal-states.ts';
import { openGoals } from './open-goals.ts';
import { words } from './words/index.ts';

/** How the goals of each table stand, and how many outcomes are filled in. */
export async function goalStatus(path: string, language: Language): Promise<string> {
  const say = words(language);
  const { tables } = await openGoals(path, language);
  const blocks = tables.map((table) => {
    const { filled, rows } = standingOf(table);
    return [
      sheetAddress(table.sheet, areaAddress(table.area)),
      ...filled.map(({ heading, count, of }) => `  ${say.filled(heading, count, of)}`),
      ...rows.map((row) => rowText(row, language)),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function rowText(row: StandingRow, language: Language): string {
  const say = words(language);
  const numbers = [
    row.metric === null ? null : `${say.target} ${row.metric}`,
    row.outcome === null ? null : `${say.outcome} ${row.outcome.text?.replaceAll('\n', '; ')}`,
  ].filter((text) => text !== null);
  const title = row.title.replaceAll('\n', ' ');
  return `  ${title}: ${wordAttainment(row, language)}\n    ${numbers.join(', ')}`;
}
