import type { Language } from '../model/language.ts';

/** What a report as a document needs to know beside the report. */
export interface ExportOptions {
  readonly language: Language;
  /** Local time, `2025-01-31T12:15`. */
  readonly at: string;
  /** Name of the city a profile id stands for. */
  readonly cityName: (profile: string) => string;
}

/** `2025-01-31T12:15` by the clock of this machine. */
export function localTime(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
