import type { Words } from '../model/language.ts';
import { say } from './rules/words.ts';

type Said = readonly [fi: string, sv: string, en: string];

/** The reasons of a rule about a passed limit: its own first sentence, the same why and remedies for all. */
export function breachReasons<Kind extends string>(what: Readonly<Record<Kind, Words>>) {
  return Object.fromEntries(
    Object.entries<Words>(what).flatMap(([kind, sentence]) => [
      [kind, { what: sentence, why, remedy }],
      [`${kind}-transfer`, { what: sentence, why, remedy: transferRemedy }],
    ]),
  ) as Record<Kind | `${Kind}-transfer`, { what: Words; why: Words; remedy: Words }>;
}

/** The amounts that close the first sentence, the same in every rule. */
export function withAmounts([fi, sv, en]: Said): Words {
  return {
    fi: `{unit}: ${fi} {over} ({share} %). Taulukossa {actual}, sitova määrä {limit} ({limitPlace}).`,
    sv: `{unit}: ${sv} {over} ({share} %). I tabellen {actual}, bindande belopp {limit} ({limitPlace}).`,
    en: `{unit}: ${en} {over} ({share} %). The sheet says {actual}, the binding amount is {limit} ({limitPlace}).`,
  };
}

const why = say(
  'Erä on sitova {towards}, ja muutoksesta päättää {decidedBy} (lähde: {source}).',
  'Posten är bindande {towards}, och om ändringar beslutar {decidedBy} (källa: {source}).',
  'The item is binding {towards}, and {decidedBy} decides on changes (source: {source}).',
);

const remedy = say(
  'Tarkista ensin {cause}. Korjaa se sitovan määrän mukaiseksi tai hae muutosta, josta päättää {decidedBy}. Yksikkö ei voi päättää siitä itse.',
  'Kontrollera först {cause}. Rätta det enligt det bindande beloppet eller ansök om en ändring, om vilken {decidedBy} beslutar. Enheten kan inte besluta om den själv.',
  'Check {cause} first. Bring it back within the binding amount or ask for a change, on which {decidedBy} decides. The unit cannot decide on it itself.',
);

const transferRemedy = say(
  'Tarkista ensin {cause}. Korjaa se tai hae muutosta, josta päättää {decidedBy}. Pienin riittävä siirto on {transfer}, ja sen verran on jäljellä yksiköllä {donor}.',
  'Kontrollera först {cause}. Rätta det eller ansök om en ändring, om vilken {decidedBy} beslutar. Den minsta tillräckliga överföringen är {transfer}, och så mycket återstår för {donor}.',
  'Check {cause} first. Correct it or ask for a change, on which {decidedBy} decides. The smallest transfer that suffices is {transfer}, and {donor} has that much left.',
);
