import type { Language } from '../../model/language.ts';
import type { FaultName } from '../faults.ts';
import { byId } from './dom.ts';
import { faultWords } from './fault-words.ts';

/** The developer panel (`?developer`): what goes wrong with the next request of the workbook in front. */
export function startFaults(language: Language, arm: (name: FaultName) => void): void {
  if (!new URLSearchParams(location.search).has('developer')) return;
  byId('developer', HTMLElement).hidden = false;
  const list = byId('faults', HTMLSelectElement);
  for (const [name, words] of Object.entries(faultWords)) list.add(new Option(words[language], name));
  byId('arm', HTMLElement).addEventListener('click', () => arm(list.value as FaultName));
}
