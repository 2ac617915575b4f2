import { InvalidArgumentError, Option } from 'commander';
import { parseNumber } from 'office-addin-cli/lib/parse.js';
import { languages, type Language } from '../model/language.ts';
import type { HelpWords } from './words/types.ts';

/** The language asked for by `--lang`, else by the environment as POSIX ranks it, else Finnish. */
export function chooseLanguage(args: readonly string[], env: Readonly<NodeJS.ProcessEnv>): Language {
  const given = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  const locale = given?.replace(/^--lang=/, '') ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  const name = locale.toLowerCase().split(/[^a-z]/)[0];
  return languages.find((language) => language === name) ?? 'fi';
}

/** A plan year such as 2025. */
export function parseYear(text: string): number {
  const year = /^\d{4}$/.test(text) ? parseNumber(text) : undefined;
  if (year === undefined || year < 1990 || year > 2100) {
    throw new InvalidArgumentError('1990–2100');
  }
  return year;
}

/** `1,3`: order numbers of aims. */
export function parseNumbers(text: string): number[] {
  if (!/^\d{1,3}(,\d{1,3})*$/.test(text)) throw new InvalidArgumentError('1,2,3');
  return text.split(',').map(Number);
}

/** How many cost centres a plan sheet has room for. */
export function parseCount(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 60) throw new InvalidArgumentError('1–60');
  return count;
}

export function textOrJson(help: HelpWords): Option {
  return new Option('--format <form>', help.format).choices(['text', 'json']).default('text');
}
