import { checkForFixes } from '../check/check-workbook.ts';
import { planFileFixes, type FileFixes } from '../check/file-fixes.ts';
import { readWorkbook } from '../check/read-workbook.ts';
import { changedCells } from '../model/changed-cells.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { ruleWords } from '../wording/rules/index.ts';
import { readXlsx } from '../xlsx/read.ts';
import { editXlsx } from '../xlsx/write/edit-xlsx.ts';
import { copiesIn } from './copies.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { findWorkbooks, type FoundFile } from './find-workbooks.ts';
import { loadWorkbook, type LoadedWorkbook } from './load-workbook.ts';
import { writeNewInFolder } from './new-files.ts';
import { chosenProfile } from './profile-option.ts';
import { paint, type Terminal } from './terminal.ts';
import { fixText } from './text/fix-text.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface FixOptions {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly rule?: string;
  readonly profile?: string;
  readonly year?: number;
}

interface Chosen extends Omit<FixOptions, 'profile' | 'out'> {
  readonly language: Language;
  readonly profile: string | Organisation | null | undefined;
}

/** A fix may uncover another; more rounds than this would mean that they undo one another. */
const mostRounds = 10;

/**
 * Writes copies with everything safe fixed, and tells each cell before and after. The originals stay as they are. Of
 * one workbook `out` names the copy, of several the folder that takes them under their own names.
 */
export async function fixWorkbooks(
  paths: readonly string[],
  { out, profile: named, ...options }: FixOptions,
  terminal: Terminal,
  language: Language,
): Promise<ExitStatus> {
  const say = words(language).usage;
  const { dryRun = false, rule } = options;
  if (out === undefined && !dryRun) throw new UsageError(say.missingOption('--out'));
  if (rule !== undefined && !(rule in ruleWords)) throw new UsageError(say.unknownRule(rule));
  const profile = await chosenProfile(named, language);
  const files = await findWorkbooks(paths);
  if (files.length === 0) throw new UsageError(say.nothingFound(paths));
  const isOne = files.length === 1 && files[0]!.path === paths[0];
  const copies = dryRun ? null : isOne ? [out!] : await copiesIn(out!, paths, files, language);
  let status: ExitStatus = exitStatus.clean;
  for (const [at, file] of files.entries()) {
    if (!isOne) terminal.out(`${at > 0 ? '\n' : ''}${paint(terminal, 'strong', file.path)}\n`);
    const isRead = await fixFile(file, copies?.[at] ?? null, { ...options, language, profile }, terminal);
    if (!isRead) status = exitStatus.incomplete;
  }
  return status;
}

/** False when the workbook could not be read. */
async function fixFile(
  file: FoundFile,
  copy: string | null,
  chosen: Chosen,
  terminal: Terminal,
): Promise<boolean> {
  const { language } = chosen;
  const loaded = await loadWorkbook(file, language, true);
  if ('error' in loaded) {
    terminal.err(`${file.path}: ${loaded.error.message}\n`);
    return false;
  }
  const { bytes, rounds } = await repair(loaded, chosen);
  const isFixed = rounds.some(({ fixed }) => fixed.some(({ fix }) => changedCells(fix.edits).length > 0));
  if (copy !== null && isFixed) await writeNewInFolder(copy, bytes, language);
  terminal.out(fixText(rounds, copy, terminal, language));
  return true;
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
