import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { jsonFault } from '../profiles/json-fault.ts';
import { loadProfile, ProfileError } from '../profiles/load.ts';
import { allRules } from '../rules/index.ts';

const rules = new Map(allRules.map(({ id, options }) => [id, options]));

/** A profile from the text of its file. Throws a `ProfileError` that lists every fault with its place. */
export function readProfileFile(text: string, language: Language): Organisation {
  return loadProfile(parse(text), { language, rules });
}

function parse(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    throw new ProfileError([{ place: 'profile', kind: 'not-json', text: jsonFault(json) }]);
  }
}
