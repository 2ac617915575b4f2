import type { Language, Words } from '../model/language.ts';
import { fill } from './fill.ts';
import { say } from './rules/words.ts';

const words = {
  'not-json': say(
    'tiedosto ei ole JSON-muotoa: virhe on kohdassa {text} (rivi:merkki).',
    'filen är inte i JSON-format: felet finns vid {text} (rad:tecken).',
    'the file is not JSON: the fault is at {text} (line:character).',
  ),
  schema: say('{text}.', '{text}.', '{text}.'),
  missing: say('tieto puuttuu.', 'uppgiften saknas.', 'this is missing.'),
  'unknown-key': say('tuntematon kenttä: {text}.', 'okänt fält: {text}.', 'unknown field: {text}.'),
  'wrong-type': say('tässä pitää olla {text}.', 'här ska stå {text}.', 'this must be {text}.'),
  'id-twice': say(
    'tunniste {text} on kahteen kertaan.',
    'identifieraren {text} förekommer två gånger.',
    'the id {text} is used twice.',
  ),
  'heading-twice': say(
    'otsikko ”{text}” on kahteen kertaan.',
    'rubriken ”{text}” förekommer två gånger.',
    'the heading “{text}” is used twice.',
  ),
  'code-twice': say(
    'yksikön tunnus {text} on kahteen kertaan.',
    'enhetskoden {text} förekommer två gånger.',
    'the code {text} is used twice.',
  ),
  'no-parent': say(
    'yläyksikköä {text} ei ole.',
    'den övre enheten {text} finns inte.',
    'there is no parent {text}.',
  ),
  'above-itself': say(
    '{text} on oma yläyksikkönsä.',
    '{text} är överordnad sig själv.',
    '{text} is above itself.',
  ),
  'no-total': say(
    'includedInTotalOf mainitsee yksikön {text}, jota ei ole.',
    'includedInTotalOf nämner {text}, som inte finns.',
    'includedInTotalOf names {text}, which does not exist.',
  ),
  'no-node': say('yksikköä {text} ei ole.', 'enheten {text} finns inte.', 'there is no node {text}.'),
  'no-document': say(
    'asiakirjaa {text} ei ole.',
    'dokumentet {text} finns inte.',
    'there is no document {text}.',
  ),
  'nodes-or-level': say(
    'anna joko yksiköt (nodes) tai taso (level).',
    'ange antingen enheter (nodes) eller en nivå (level).',
    'give either nodes or a level.',
  ),
  'account-only': say(
    'anna tili (account), kun erä on account, ja vain silloin.',
    'ange ett konto (account) när posten är account, och bara då.',
    'give an account with the item account, and only then.',
  ),
  'no-rule': say('tarkistusta {text} ei ole.', 'granskningen {text} finns inte.', 'there is no rule {text}.'),
  'no-option': say(
    'tarkistuksella ei ole asetusta {text}.',
    'granskningen har ingen inställning {text}.',
    'the rule has no option {text}.',
  ),
};

const types: Readonly<Record<string, Words>> = {
  string: say('teksti', 'en text', 'a text'),
  number: say('luku', 'ett tal', 'a number'),
  int: say('kokonaisluku', 'ett heltal', 'a whole number'),
  boolean: say('true tai false', 'true eller false', 'true or false'),
  array: say('luettelo [ ]', 'en lista [ ]', 'a list [ ]'),
  object: say('kentät { }', 'fälten { }', 'fields { }'),
  record: say('kentät { }', 'fälten { }', 'fields { }'),
};

/** `nodes[2] (1300): yläyksikköä talous ei ole.` */
export function wordProfileFault(
  { place, kind, text }: { readonly place: string; readonly kind: keyof typeof words; readonly text: string },
  language: Language,
): string {
  const told = (kind === 'wrong-type' && types[text]?.[language]) || text.replace(/\.$/, '');
  return `${place}: ${fill(words[kind][language], { text: told }, language)}`;
}
