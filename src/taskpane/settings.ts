import { languages, type Language } from '../model/language.ts';
import { arrangements, type Arrangement } from './state/findings.ts';
import type { Appearance } from './state/pane-state.ts';

const appearances: readonly Appearance[] = ['excel', 'light', 'dark'];

/** What the user chose in the pane, kept on this machine; null where nothing was chosen. */
export function readSettings(): { language: Language | null; appearance: Appearance } {
  return {
    language: languages.find((one) => one === read('language')) ?? null,
    appearance: appearances.find((one) => one === read('appearance')) ?? 'excel',
  };
}

export function rememberLanguage(language: Language): void {
  write('language', language);
}

export function rememberAppearance(appearance: Appearance): void {
  write('appearance', appearance);
}

export function readArrangement(): Arrangement {
  return arrangements.find((one) => one === read('arrangement')) ?? 'unit';
}

export function rememberArrangement(by: Arrangement): void {
  write('arrangement', by);
}

/** Excel on the web gives each site that shows the pane a storage of its own and names it by a key. */
function key(name: string): string {
  return `${Office.context?.partitionKey ?? ''}sitova.${name}`;
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // Storage can be blocked by policy; the choice then lasts until the pane is closed.
  }
}
