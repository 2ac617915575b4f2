import { z } from 'zod';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { toOrganisation } from './convert.ts';
import { findFaults, type KnownRules, type ProfileFault } from './faults.ts';
import { profile, type Profile } from './schema.ts';

export interface LoadOptions {
  /** Language of what the schema says; English when left out. */
  readonly language?: Language;
  /** The rules a profile may set; left out, they are not looked at. */
  readonly rules?: KnownRules;
}

/** Reads a profile from parsed JSON. Throws a `ProfileError` that lists every fault with its place. */
export function loadProfile(json: unknown, options: LoadOptions = {}): Organisation {
  return toOrganisation(parseProfile(json, options));
}

export function parseProfile(json: unknown, { language = 'en', rules }: LoadOptions = {}): Profile {
  const parsed = profile.safeParse(json, { error: z.locales[language]().localeError });
  if (!parsed.success) {
    throw new ProfileError(parsed.error.issues.map((issue) => faultOf(issue, json)));
  }
  const faults = [...findFaults(parsed.data, rules ?? null)];
  if (faults.length > 0) throw new ProfileError(faults);
  return parsed.data;
}

/** JSON Schema of a profile, for editors. */
export function profileJsonSchema(): object {
  return z.toJSONSchema(profile);
}

export class ProfileError extends Error {
  readonly faults: readonly ProfileFault[];

  constructor(faults: readonly ProfileFault[]) {
    super(faults.map(({ place, kind, text }) => `${place}: ${kind} ${text}`).join('\n'));
    this.name = 'ProfileError';
    this.faults = faults;
  }
}

function faultOf(issue: z.core.$ZodIssue, json: unknown): ProfileFault {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') return { place, kind: 'unknown-key', text: issue.keys.join(', ') };
  const value = issue.path.reduce((within: unknown, key) => Object(within)[key], json);
  if (value === undefined) return { place, kind: 'missing', text: '' };
  if (issue.code === 'invalid_type') return { place, kind: 'wrong-type', text: issue.expected };
  return { place, kind: 'schema', text: issue.message };
}

function placeOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '') || 'profile'
  );
}
