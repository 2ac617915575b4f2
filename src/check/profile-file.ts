import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { loadProfile, ProfileError } from '../profiles/load.ts';
import { allRules } from '../rules/index.ts';

const rules = new Map(allRules.map(({ id, options }) => [id, Object.keys(options)]));

/** A profile from the text of its file. Throws a `ProfileError` that lists every fault with its place. */
export function readProfileFile(text: string, language: Language): Organisation {
  return loadProfile(parse(text), { language, rules });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? (/position \d+.*|line \d+.*/.exec(error.message)?.[0] ?? '') : '';
    throw new ProfileError([{ place: 'profile', kind: 'not-json', text: where }]);
  }
}
