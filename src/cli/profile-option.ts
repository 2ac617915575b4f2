import { readProfileFile } from '../check/profile-file.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { profileIds } from '../profiles/index.ts';
import { ProfileError } from '../profiles/load.ts';
import { wordProfileFault } from '../wording/profile-faults.ts';
import { problemOf } from './file-problem.ts';
import { readBytes } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

const largest = 2 ** 22;

/**
 * What `--profile` names: a city Sitova knows, `none`, or a JSON file. Undefined when it was not given. Throws a
 * `UsageError` that lists every fault of the file with its place.
 */
export async function chosenProfile(
  given: string | undefined,
  language: Language,
): Promise<string | Organisation | null | undefined> {
  if (given === undefined) return undefined;
  if (given === 'none') return null;
  if (profileIds.includes(given)) return given;
  const say = words(language);
  if (!/\.json$/i.test(given)) throw new UsageError(say.usage.unknownProfile(given, profileIds));
  try {
    return readProfileFile(new TextDecoder().decode(await readBytes(given, largest)), language);
  } catch (error) {
    if (error instanceof ProfileError) {
      const faults = error.faults.map((fault) => `  ${wordProfileFault(fault, language)}`);
      throw new UsageError([say.usage.brokenProfile(given), ...faults].join('\n'));
    }
    const { code, size } = problemOf(error);
    throw new UsageError(`${given}: ${say.fileProblem(code, size, largest)}`);
  }
}
