import type { Engine } from './engine-client.ts';

let engine: Promise<Engine> | null = null;

/** The part of the pane that knows budgets: loaded once, and again when that failed. */
export function loadEngine(): Promise<Engine> {
  engine ??= import('./engine-client.ts')
    .then(({ makeEngine }) => makeEngine())
    .catch((error: unknown) => {
      engine = null;
      throw error;
    });
  return engine;
}

/** The part that reads the workbook. */
export function loadReader() {
  return import('../../excel/read-workbook.ts');
}

/** The part that knows the profiles and reads own ones. */
export function loadProfiles() {
  return import('../profiles.ts');
}

/** The part that stores and exchanges confirmed readings. */
export function loadMemory() {
  return import('../memory.ts');
}

/** The part that checks edited cells again. */
export function loadRecheck() {
  return import('../recheck.ts');
}

/** The part that explains findings and writes the validation record. */
export function loadValidation() {
  return import('../validation.ts');
}

/** What the rules are called. */
export function loadRuleTitles() {
  return import('../../wording/rules/titles.ts');
}

/** The part that makes files of the report. */
export function loadExports() {
  return import('../exports.ts');
}
