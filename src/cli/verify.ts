import type { Language } from '../model/language.ts';
import { verifyRecord, type RecordState } from '../record/verify.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { loadWorkbook } from './load-workbook.ts';
import { paint, wrap, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface Verified {
  readonly path: string;
  /** `unreadable` when the file could not be read; `error` says why. */
  readonly record: RecordState['kind'] | 'unreadable';
  readonly error: { readonly code: string; readonly message: string } | null;
  /** What the record says of itself, null when there is none. */
  readonly sheet: string | null;
  readonly verdict: string | null;
  readonly at: string | null;
  readonly by: string | null;
}

/** Whether each workbook of the paths is still as its validation record says. */
export async function verify(paths: readonly string[], language: Language): Promise<Verified[]> {
  const files = await findWorkbooks(paths);
  if (files.length === 0) throw new UsageError(words(language).usage.nothingFound(paths));
  const verified: Verified[] = [];
  for (const file of files) {
    const loaded = await loadWorkbook(file, language, false);
    const facts = { path: file.path, error: null, sheet: null, verdict: null, at: null, by: null };
    if ('error' in loaded) {
      verified.push({ ...facts, record: 'unreadable', error: loaded.error });
      continue;
    }
    const { kind, ...said } = await verifyRecord(loaded.snapshot);
    verified.push({ ...facts, ...said, record: kind });
  }
  return verified;
}

/** One paragraph per workbook. */
export function verifyText(verified: readonly Verified[], terminal: Terminal, language: Language): string {
  const say = words(language).verify;
  return verified
    .map(({ path, record, error, verdict, at, by }) => {
      const look = record === 'valid' ? 'good' : record === 'none' ? 'warning' : 'error';
      const sentence = record === 'unreadable' ? error!.message : say[record];
      const signed = at && by ? `${say.signed(at, by)} ${record === 'valid' ? verdict : ''}`.trim() : '';
      return [
        `${paint(terminal, 'strong', path)}\n`,
        paint(terminal, look, wrap(sentence, terminal.width, 2)),
        wrap(signed, terminal.width, 2),
      ].join('');
    })
    .join('\n');
}

/** A changed workbook weighs more than one without a record. */
export function verifyStatus(verified: readonly Verified[]): ExitStatus {
  const has = (...kinds: Verified['record'][]) => verified.some(({ record }) => kinds.includes(record));
  if (has('changed', 'altered')) return exitStatus.findings;
  return has('none', 'unreadable') ? exitStatus.incomplete : exitStatus.clean;
}
