import type { Command } from 'commander';
import { tellBindings, type BindingsOptions } from './bindings.ts';
import type { ExitStatus } from './exit-status.ts';
import { fixWorkbooks, type FixOptions } from './fix.ts';
import { parseYear, textOrJson } from './options.ts';
import type { Terminal } from './terminal.ts';
import type { Language } from '../model/language.ts';
import type { HelpWords } from './words/types.ts';

/** Commands about one workbook; `command` makes one that takes a language. */
export function addWorkbookCommands(
  command: (name: string, description: string) => Command,
  help: HelpWords,
  language: Language,
  terminal: Terminal,
  done: (status: ExitStatus) => void,
): void {
  command('fix', help.fix)
    .argument('<path...>', help.fixPaths)
    .option('--out <file>', help.fixOut)
    .option('--dry-run', help.dryRun)
    .option('--rule <id>', help.fixRule)
    .option('--profile <id>', help.profile)
    .option('--year <year>', help.year, parseYear)
    .action(async (paths: string[], options: FixOptions) =>
      done(await fixWorkbooks(paths, options, terminal, language)),
    );

  command('bindings', help.bindings)
    .argument('[file]', help.bindingsFile)
    .option('--profile <id>', help.profile)
    .option('--year <year>', help.year, parseYear)
    .addOption(textOrJson(help))
    .action(async (file: string | undefined, options: BindingsOptions) =>
      done(await tellBindings(file, options, terminal, language)),
    );
}
