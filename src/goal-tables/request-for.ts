import type { GoalLayout, TableLanguage } from '../model/goal-layout.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { unitTitle } from './aims.ts';
import type { ChosenAim, Place, TableRequest } from './request.ts';

/** What a person chooses of a new table. */
export interface TableChoice {
  readonly layout: GoalLayout;
  /** The city whose strategy it follows; null for none. */
  readonly city: Organisation | null;
  readonly year: number;
  /** A code, an id or a name; null for no unit. */
  readonly unit: string | null;
  readonly aims: readonly ChosenAim[];
  readonly place: Place;
}

/** The table that is asked for, in the language of whoever asks. */
export function requestFor({ city, unit, ...chosen }: TableChoice, language: Language): TableRequest {
  return {
    ...chosen,
    language: tableLanguage(language),
    unit: unit === null ? null : unitTitle(city, unit),
    lastYear: city?.goals?.period?.to ?? null,
    responsible: city?.goals?.responsible ?? [],
  };
}

/** Tables are in Finnish unless Swedish is spoken. */
export function tableLanguage(language: Language): TableLanguage {
  return language === 'sv' ? 'sv' : 'fi';
}
