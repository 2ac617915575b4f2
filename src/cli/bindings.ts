import { bindingList, type Binding } from '../check/binding-list.ts';
import { checkReading } from '../check/check-workbook.ts';
import { readWorkbook } from '../check/read-workbook.ts';
import type { ReportHeadroom } from '../check/report.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { findProfile, profileIds } from '../profiles/index.ts';
import { toBindingsDocument, type BindingsDocument } from './bindings-document.ts';
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
  readonly format?: 'text' | 'json';
}

interface Found extends Pick<BindingsDocument, 'path' | 'error'> {
  readonly organisation: Organisation | null;
  readonly bindings: readonly (Binding | ReportHeadroom)[];
}

/** Who is bound towards whom, for what, and who may change it; of a workbook also what is left. */
export async function tellBindings(
  path: string | undefined,
  { profile: named, year, format = 'text' }: BindingsOptions,
  terminal: Terminal,
  language: Language,
): Promise<ExitStatus> {
  const say = words(language);
  const profile = await chosenProfile(named, language);
  const found =
    path === undefined
      ? ofCity(profile, language)
      : await ofWorkbook(path, { profile, year: year ?? null }, language);
  const { error, organisation, bindings } = found;
  const city = organisation?.name || null;
  if (error) terminal.err(`${path}: ${error.message}\n`);
  else if (bindings.length === 0) terminal.err(`${say.bindings.none(city)}\n`);
  if (format === 'json') {
    const document = toBindingsDocument({ path: found.path, error, city }, bindings);
    terminal.out(`${JSON.stringify(document, null, 2)}\n`);
  } else if (bindings.length > 0) terminal.out(bindingsText(city, bindings, terminal, language));
  // Nothing known to bind is no answer, so it does not end in 0.
  return bindings.length === 0 ? exitStatus.incomplete : exitStatus.clean;
}

type Profile = Awaited<ReturnType<typeof chosenProfile>>;

function ofCity(profile: Profile, language: Language): Found {
  const organisation = typeof profile === 'string' ? findProfile(profile) : profile;
  if (!organisation) throw new UsageError(words(language).usage.whoseBindings(profileIds));
  return { path: null, error: null, organisation, bindings: bindingList(organisation, language) };
}

async function ofWorkbook(
  path: string,
  { profile, year }: { readonly profile: Profile; readonly year: number | null },
  language: Language,
): Promise<Found> {
  const loaded = await loadWorkbook({ path, problem: null }, language, true);
  if ('error' in loaded) return { path, error: loaded.error, organisation: null, bindings: [] };
  const chosen = profile === undefined ? {} : { profile };
  const reading = readWorkbook(loaded.snapshot, { year, confirmed: loaded.stored, ...chosen });
  const { headroom } = checkReading(loaded.snapshot, reading, { language, year, path });
  return { path, error: null, organisation: reading.organisation, bindings: headroom };
}
