import { CommanderError } from 'commander';
import type { Language } from '../model/language.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/**
 * The sentence for a wrong command line; null when the error is none. Commander tells the kind by a code and
 * quotes the names in its English message: `option '--format <form>' argument 'pdf' is invalid. Allowed choices are …`.
 */
export function wordUsage(error: unknown, language: Language): string | null {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) return null;
  const say = words(language).usage;
  const [first = '', second = ''] = Array.from(error.message.matchAll(/'([^']*)'/g), (match) => match[1]!);
  switch (error.code) {
    case 'commander.unknownOption':
      return say.unknownOption(first);
    case 'commander.unknownCommand':
      return say.unknownCommand(first);
    case 'commander.missingArgument':
      return say.missingArgument(first.toUpperCase());
    case 'commander.missingMandatoryOptionValue':
      return say.missingOption(optionName(first));
    case 'commander.optionMissingArgument':
      return say.missingValue(optionName(first));
    case 'commander.invalidArgument': {
      const allowed = /\. (?:Allowed choices are )?(.*?)\.?$/.exec(error.message)?.[1] ?? '';
      const isOption = error.message.startsWith('error: option');
      return isOption
        ? say.badValue(optionName(first), second, allowed)
        : say.badValue(second.toUpperCase(), first, allowed);
    }
    case 'commander.excessArguments':
      return say.tooManyArguments;
    default:
      return error.message;
  }
}

/** `--format <form>` → `--format` */
function optionName(flags: string): string {
  return flags.replace(/ .*$/, '');
}
