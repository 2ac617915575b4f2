import type { FileFixes } from '../../check/file-fixes.ts';
import { sheetAddress } from '../../model/address.ts';
import { changedCells } from '../../model/changed-cells.ts';
import type { Language } from '../../model/language.ts';
import { wordContent } from '../../wording/contents.ts';
import { ruleTitle } from '../../wording/rules/titles.ts';
import { paint, type Terminal } from '../terminal.ts';
import { words } from '../words/index.ts';

/** Each cell before and after, and what came of it; without a copy nothing was saved. */
export function fixText(
  rounds: readonly FileFixes[],
  copy: string | null,
  terminal: Terminal,
  language: Language,
): string {
  const say = words(language).fixing;
  const locked = [...new Set(rounds.flatMap((round) => round.locked))];
  const fixed = rounds.flatMap((round) => round.fixed);
  const cells = fixed.flatMap(({ fix }) => changedCells(fix.edits)).length;
  return [
    ...fixed.map(({ finding, fix }) => {
      const title = `${ruleTitle(finding.rule, language)}  ${paint(terminal, 'faint', finding.rule)}\n`;
      const lines = changedCells(fix.edits).map(
        ({ sheet, address, now, fixed: then }) =>
          `  ${sheetAddress(sheet, address)}: ${wordContent(now, language)} → ${wordContent(then, language)}\n`,
      );
      return title + lines.join('');
    }),
    locked.length > 0 ? `${say.locked(locked)}\n` : '',
    `${cells === 0 ? say.nothing : copy === null ? say.wouldFix(cells) : say.fixed(cells, copy)}\n`,
  ].join('');
}
