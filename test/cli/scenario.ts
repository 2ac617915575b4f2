import type { Ran } from './sitova.ts';

export interface Scenario {
  /** What it shows, as one sentence. */
  readonly about: string;
  /** File names and what to make them of, see `files.ts`. */
  readonly files: readonly { readonly name: string; readonly kind: string }[];
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

const parts = ['about', 'files', 'env', 'command', 'status', 'stdout', 'stderr'] as const;
type Part = (typeof parts)[number];

/**
 * Reads a scenario file: parts under `==== name ====` headings. `about`, `command` and `status` are required; an
 * output that is left out must be empty. Throws on an unknown, repeated or missing part.
 */
export function parseScenario(text: string): Scenario {
  const found = new Map<Part, string>();
  const [before, ...pieces] = text.split(/^==== (\w+) ====\n/m);
  if (before?.trim()) throw new Error('A scenario starts with ==== about ====.');
  for (let i = 0; i < pieces.length; i += 2) {
    const name = pieces[i] as Part;
    if (!parts.includes(name) || found.has(name)) throw new Error(`Part ${name} is unknown or repeated.`);
    found.set(name, pieces[i + 1] ?? '');
  }
  for (const name of ['about', 'command', 'status'] as const) {
    if (!found.get(name)?.trim()) throw new Error(`The scenario lacks its ${name}.`);
  }
  const lines = (name: Part) => (found.get(name) ?? '').split('\n').filter(Boolean);
  const [program, ...command] = lines('command').join(' ').split(/\s+/);
  if (program !== 'sitova') throw new Error('The command of a scenario is sitova.');
  return {
    about: lines('about').join(' '),
    files: lines('files').map((line) => {
      const [name = '', kind = ''] = line.split(': ');
      return { name, kind };
    }),
    env: Object.fromEntries(lines('env').map((line) => line.split('=') as [string, string])),
    command,
  };
}

/** The scenario's text with what a run really gave in place of what it expects. */
export function withOutput(text: string, ran: Omit<Ran, 'milliseconds'>): string {
  const given = text.slice(0, text.indexOf('==== status ===='));
  const output = (['stdout', 'stderr'] as const)
    .filter((name) => ran[name] !== '')
    .map((name) => `==== ${name} ====\n${ran[name]}`);
  return [given, `==== status ====\n${ran.status}\n`, ...output].join('');
}
