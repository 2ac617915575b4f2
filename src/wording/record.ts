import type { Language } from '../model/language.ts';
import { formatDate, formatNumber } from './format.ts';
import { say } from './rules/words.ts';

const words = {
  sheet: say('Tarkistus', 'Granskning', 'Validation'),
  title: say('Tarkistusmerkintä', 'Granskningsanteckning', 'Validation record'),
  ready: say('Valmis lähetettäväksi.', 'Klar att lämnas in.', 'Ready for submission.'),
  readyPartly: say(
    'Valmis lähetettäväksi, mutta kaikkea ei voitu tarkistaa. Katso Ei voitu tarkistaa.',
    'Klar att lämnas in, men allt kunde inte granskas. Se Kunde inte granskas.',
    'Ready for submission, but not everything could be checked. See Could not be checked.',
  ),
  at: say('Tarkistettu', 'Granskad', 'Checked'),
  by: say('Tarkistaja', 'Granskare', 'Checked by'),
  year: say('Suunnitelmavuosi', 'Planår', 'Plan year'),
  profile: say('Kuntaprofiili', 'Kommunprofil', 'Municipality profile'),
  rules: say(
    'Sääntöjen ja profiilin versio',
    'Reglernas och profilens version',
    'Version of rules and profile',
  ),
  unknown: say('ei tiedossa', 'okänt', 'not known'),
  noProfile: say('ei kuntaprofiilia', 'ingen kommunprofil', 'no municipality profile'),
  proved: say('Mitä todistettiin', 'Vad som bevisades', 'What was proved'),
  headroom: say('Liikkumavara', 'Handlingsutrymme', 'Headroom'),
  unit: say('Yksikkö', 'Enhet', 'Unit'),
  binding: say('Sitova erä', 'Bindande post', 'Binding item'),
  bound: say('Sitova määrä, €', 'Bindande belopp, €', 'Bound amount, €'),
  used: say('Suunnitelma tai käyttö, €', 'Plan eller utfall, €', 'Planned or used, €'),
  left: say('Jäljellä, €', 'Återstår, €', 'Left, €'),
  explained: say('Selitetyt huomiot', 'Motiverade anmärkningar', 'Explained findings'),
  finding: say('Huomio', 'Anmärkning', 'Finding'),
  reason: say('Selitys', 'Motivering', 'Explanation'),
  name: say('Selittäjä', 'Motiverad av', 'Explained by'),
  when: say('Aika', 'Tid', 'Time'),
  notChecked: say('Ei voitu tarkistaa', 'Kunde inte granskas', 'Could not be checked'),
  place: say('Kohta', 'Ställe', 'Place'),
  why: say('Syy', 'Orsak', 'Reason'),
  nothing: say('Ei mitään.', 'Ingenting.', 'Nothing.'),
  sums: say('Tarkistussummat (SHA-256)', 'Kontrollsummor (SHA-256)', 'Checksums (SHA-256)'),
  workbookSum: say('Työkirjan arvot ja kaavat', 'Arbetsbokens värden och formler', 'Values and formulas'),
  recordSum: say('Tämä merkintä', 'Denna anteckning', 'This record'),
  validity: say(
    'Merkintä on voimassa, kunnes jokin arvo tai kaava muuttuu. Sen voi tarkistaa Sitovassa tai komennolla sitova verify.',
    'Anteckningen gäller tills något värde eller någon formel ändras. Det kan kontrolleras i Sitova eller med sitova verify.',
    'The record is valid until a value or formula changes. This can be checked in Sitova or with sitova verify.',
  ),
};

export type RecordWord = keyof typeof words;

export function wordRecord(word: RecordWord, language: Language): string {
  return words[word][language];
}

/** `2025-01-31T12:15` → `31.1.2025 klo 12.15`. */
export function wordTime(local: string, language: Language): string {
  const date = formatDate(local.slice(0, 10), language);
  const time = local.slice(11, 16);
  if (language === 'en') return `${date}, ${time}`;
  return `${date} ${language === 'fi' ? 'klo' : 'kl.'} ${time.replace(':', '.')}`;
}

const counted = {
  unitMargins: [
    say('toimintayksikön kate', 'verksamhetsenhets bidrag', 'operating unit’s margin'),
    say('toimintayksikön katteet', 'verksamhetsenheters bidrag', 'operating units’ margins'),
  ],
  totals: [say('summa', 'summa', 'total'), say('summaa', 'summor', 'totals')],
  other: [
    say('muu laskelma', 'annan beräkning', 'other calculation'),
    say('muuta laskelmaa', 'andra beräkningar', 'other calculations'),
  ],
} as const;

/** One line for each kind of thing proved. */
export function wordProved(
  proved: Readonly<Record<keyof typeof counted, number>>,
  language: Language,
): string[] {
  return (Object.keys(counted) as (keyof typeof counted)[])
    .filter((kind) => proved[kind] > 0)
    .map((kind) => {
      const count = proved[kind];
      return `${formatNumber(count, language)}\u00a0${counted[kind][count === 1 ? 0 : 1][language]}`;
    });
}
