import { bindingList } from '../check/binding-list.ts';
import { checkReading } from '../check/check-workbook.ts';
import { readWorkbook } from '../check/read-workbook.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { findProfile, profileIds } from '../profiles/index.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { loadWorkbook } from './load-workbook.ts';
import { chosenProfile } from './profile-option.ts';
import type { Terminal } from './terminal.ts';
import { bindingsText } from './text/bindings-text.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface BindingsOptions {
  readonly profile?: string;
  readonly year?: number;
}

/** Who is bound towards whom, for what, and who may change it; of a workbook also what is left. */
export async function tellBindings(
  path: string | undefined,
  { profile: named, year = null }: { readonly profile?: string; readonly year?: number | null },
  terminal: Terminal,
  language: Language,
): Promise<ExitStatus> {
  const say = words(language);
  const profile = await chosenProfile(named, language);
  if (path === undefined) {
    const organisation = typeof profile === 'string' ? findProfile(profile) : profile;
    if (!organisation) throw new UsageError(say.usage.whoseBindings(profileIds));
    return tell(organisation, bindingList(organisation, language), terminal, language);
  }
  const loaded = await loadWorkbook({ path, problem: null }, language, true);
  if ('error' in loaded) {
    terminal.err(`${path}: ${loaded.error.message}\n`);
    return exitStatus.incomplete;
  }
  const chosen = profile === undefined ? {} : { profile };
  const reading = readWorkbook(loaded.snapshot, { year, confirmed: loaded.stored, ...chosen });
  const { headroom } = checkReading(loaded.snapshot, reading, { language, year, path });
  return tell(reading.organisation, headroom, terminal, language);
}

/** Nothing known to bind is no answer, so it does not end in 0. */
function tell(
  organisation: Organisation | null,
  bindings: Parameters<typeof bindingsText>[1],
  terminal: Terminal,
  language: Language,
): ExitStatus {
  if (bindings.length === 0) {
    terminal.err(`${words(language).bindings.none(organisation?.name || null)}\n`);
    return exitStatus.incomplete;
  }
  terminal.out(bindingsText(organisation?.name || null, bindings, terminal, language));
  return exitStatus.clean;
}
