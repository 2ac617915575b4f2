import { checkForFixes } from '../check/check-workbook.ts';
import { planFileFixes, type FileFixes } from '../check/file-fixes.ts';
import { readWorkbook } from '../check/read-workbook.ts';
import { sheetAddress } from '../model/address.ts';
import { changedCells } from '../model/changed-cells.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { wordContent } from '../wording/contents.ts';
import { ruleWords } from '../wording/rules/index.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import { readXlsx } from '../xlsx/read.ts';
import { editXlsx } from '../xlsx/write/edit-xlsx.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { writeNew } from './insert-table.ts';
import { loadWorkbook, type LoadedWorkbook } from './load-workbook.ts';
import { chosenProfile } from './profile-option.ts';
import { paint, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface FixOptions {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly rule?: string;
  readonly profile?: string;
  readonly year?: number;
}

/** A fix may uncover another; more rounds than this would mean that they undo one another. */
const mostRounds = 10;

/** Writes a copy with everything safe fixed, and tells each cell before and after. The original stays as it is. */
export async function fixWorkbook(
  path: string,
  options: FixOptions,
  terminal: Terminal,
  language: Language,
): Promise<ExitStatus> {
  const say = words(language);
  const { out, dryRun = false, rule } = options;
  if (out === undefined && !dryRun) throw new UsageError(say.usage.missingOption('--out'));
  if (rule !== undefined && !(rule in ruleWords)) throw new UsageError(say.usage.unknownRule(rule));
  const profile = await chosenProfile(options.profile, language);
  const loaded = await loadWorkbook({ path, problem: null }, language, true);
  if ('error' in loaded) {
    terminal.err(`${path}: ${loaded.error.message}\n`);
    return exitStatus.incomplete;
  }
  const { bytes, rounds } = await repair(loaded, { ...options, language, profile });
  const cells = rounds.flatMap(({ fixed }) => fixed.flatMap(({ fix }) => changedCells(fix.edits))).length;
  if (out !== undefined && !dryRun && cells > 0) await writeNew(out, bytes, language);
  const locked = [...new Set(rounds.flatMap((round) => round.locked))];
  terminal.out(
    [
      ...rounds.map((round) => roundText(round, terminal, language)),
      locked.length > 0 ? `${say.fixing.locked(locked)}\n` : '',
      `${cells === 0 ? say.fixing.nothing : dryRun ? say.fixing.wouldFix(cells) : say.fixing.fixed(cells, out!)}\n`,
    ].join(''),
  );
  return exitStatus.clean;
}

/** Until nothing safe is left. */
async function repair(
  { bytes: original, snapshot: first, stored, explanations }: LoadedWorkbook,
  { rule, year, language, profile }: Chosen,
): Promise<{ bytes: Uint8Array; rounds: FileFixes[] }> {
  const rounds: FileFixes[] = [];
  const options = { year: year ?? null, ...(profile !== undefined && { profile }) };
  let bytes = original;
  let snapshot: WorkbookSnapshot = first;
  while (rounds.length < mostRounds) {
    const reading = readWorkbook(snapshot, { ...options, confirmed: stored });
    const checked = checkForFixes(snapshot, reading, { language, year: options.year, explanations });
    const round = planFileFixes(snapshot, checked, rule ?? null);
    rounds.push(round);
    if (round.fixed.length === 0) break;
    bytes = await editXlsx(bytes, round.edits);
    snapshot = await readXlsx(bytes);
  }
  return { bytes, rounds };
}

interface Chosen extends Omit<FixOptions, 'profile'> {
  readonly language: Language;
  readonly profile: string | Organisation | null | undefined;
}

function roundText({ fixed }: FileFixes, terminal: Terminal, language: Language): string {
  return fixed
    .map(({ finding, fix }) => {
      const title = `${ruleTitle(finding.rule, language)}  ${paint(terminal, 'faint', finding.rule)}\n`;
      const cells = changedCells(fix.edits).map(
        ({ sheet, address, now, fixed: then }) =>
          `  ${sheetAddress(sheet, address)}: ${wordContent(now, language)} → ${wordContent(then, language)}\n`,
      );
      return title + cells.join('');
    })
    .join('');
}
