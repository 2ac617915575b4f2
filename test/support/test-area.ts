import { readdirSync } from 'node:fs';
import path from 'node:path';

const rules = path.resolve(__dirname, '../rules');

/**
 * Runs the table of cases of every rule of an area in one process: to load the product anew takes longer than most
 * tables. One rule alone: `npx jest test/rules/AREA.test.ts -t ID`.
 */
export function testArea(area: string): void {
  const folder = path.join(rules, area);
  for (const file of readdirSync(folder)) jest.requireActual(path.join(folder, file));
}
