import { inspect as formatError } from 'node:util';
import { CommanderError } from 'commander';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { chooseLanguage } from './options.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { wordUsage } from './word-usage.ts';
import { words } from './words/index.ts';

/** Runs one command line (without `node` and the script) and returns its exit status. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<ExitStatus> {
  const language = chooseLanguage(args, env);
  let status: ExitStatus = exitStatus.clean;
  const program = createProgram(language, terminal, (outcome) => (status = outcome));
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitStatus.clean;
    if (error instanceof CommanderError && error.code === 'commander.help') return exitStatus.usage;
    const message = wordUsage(error, language);
    if (message === null) {
      terminal.err(`${words(language).brokeOff(formatError(error))}\n`);
      return exitStatus.incomplete;
    }
    const command = program.commands.find((each) => each.name() === args[0]);
    const help = words(language).usage.seeHelp(['sitova', command?.name()].filter(Boolean).join(' '));
    terminal.err(error instanceof UsageError ? `${message}\n` : `${message} ${help}\n`);
    return exitStatus.usage;
  }
}
