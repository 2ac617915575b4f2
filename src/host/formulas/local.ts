/** Functions whose names differ by language, English first. The rest are the same or unknown here. */
const names: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fi: [
    ['SUM', 'SUMMA'],
    ['AVERAGE', 'KESKIARVO'],
    ['IF', 'JOS'],
    ['IFERROR', 'JOSVIRHE'],
    ['VLOOKUP', 'PHAKU'],
    ['HLOOKUP', 'VHAKU'],
    ['XLOOKUP', 'XHAKU'],
    ['ROUND', 'PYÖRISTÄ'],
    ['COUNT', 'LASKE'],
    ['COUNTA', 'LASKE.A'],
    ['COUNTIF', 'LASKE.JOS'],
    ['COUNTIFS', 'LASKE.JOS.JOUKKO'],
    ['SUMIF', 'SUMMA.JOS'],
    ['SUMIFS', 'SUMMA.JOS.JOUKKO'],
    ['MAX', 'MAKS'],
    ['AND', 'JA'],
    ['OR', 'TAI'],
    ['NOT', 'EI'],
    ['ABS', 'ITSEISARVO'],
    ['INDEX', 'INDEKSI'],
    ['MATCH', 'VASTINE'],
    ['TEXT', 'TEKSTI'],
    ['LEFT', 'VASEN'],
    ['RIGHT', 'OIKEA'],
    ['MID', 'POIMI.TEKSTI'],
    ['LEN', 'PITUUS'],
    ['TODAY', 'TÄMÄ.PÄIVÄ'],
    ['NOW', 'NYT'],
    ['DATE', 'PÄIVÄYS'],
    ['YEAR', 'VUOSI'],
    ['MONTH', 'KUUKAUSI'],
    ['DAY', 'PÄIVÄ'],
    ['SUBTOTAL', 'VÄLISUMMA'],
    ['SUMPRODUCT', 'TULOJEN.SUMMA'],
    ['OFFSET', 'SIIRTYMÄ'],
    ['INDIRECT', 'EPÄSUORA'],
    ['TRUE', 'TOSI'],
    ['FALSE', 'EPÄTOSI'],
    ['ROUNDUP', 'PYÖRISTÄ.DES.YLÖS'],
    ['ROUNDDOWN', 'PYÖRISTÄ.DES.ALAS'],
    ['INT', 'KOKONAISLUKU'],
    ['TRIM', 'POISTA.VÄLIT'],
    ['VALUE', 'ARVO'],
  ],
  sv: [
    ['SUM', 'SUMMA'],
    ['AVERAGE', 'MEDEL'],
    ['IF', 'OM'],
    ['IFERROR', 'OMFEL'],
    ['VLOOKUP', 'LETARAD'],
    ['HLOOKUP', 'LETAKOLUMN'],
    ['XLOOKUP', 'XLETAUPP'],
    ['ROUND', 'AVRUNDA'],
    ['COUNT', 'ANTAL'],
    ['COUNTA', 'ANTALV'],
    ['COUNTIF', 'ANTAL.OM'],
    ['COUNTIFS', 'ANTAL.OMF'],
    ['SUMIF', 'SUMMA.OM'],
    ['SUMIFS', 'SUMMA.OMF'],
    ['AND', 'OCH'],
    ['OR', 'ELLER'],
    ['NOT', 'ICKE'],
    ['MATCH', 'PASSA'],
    ['LEFT', 'VÄNSTER'],
    ['RIGHT', 'HÖGER'],
    ['MID', 'EXTEXT'],
    ['LEN', 'LÄNGD'],
    ['TODAY', 'IDAG'],
    ['NOW', 'NU'],
    ['DATE', 'DATUM'],
    ['YEAR', 'ÅR'],
    ['MONTH', 'MÅNAD'],
    ['DAY', 'DAG'],
    ['SUBTOTAL', 'DELSUMMA'],
    ['SUMPRODUCT', 'PRODUKTSUMMA'],
    ['OFFSET', 'FÖRSKJUTNING'],
    ['INDIRECT', 'INDIREKT'],
    ['TRUE', 'SANT'],
    ['FALSE', 'FALSKT'],
    ['ROUNDUP', 'AVRUNDA.UPPÅT'],
    ['ROUNDDOWN', 'AVRUNDA.NEDÅT'],
    ['INT', 'HELTAL'],
    ['TRIM', 'RENSA'],
    ['VALUE', 'TEXTNUM'],
  ],
};

const parts = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\])/;

/** As a user of the language sees it: `=SUM(A1,1.5)` is `=SUMMA(A1;1,5)` in Finnish. */
export function localFormula(formula: string, locale: string): string {
  const own = names[locale.slice(0, 2)];
  if (!own) return formula;
  const local = new Map(own);
  return outsideText(formula, (code) =>
    code
      .replaceAll(/(?<=\d)\.(?=\d)|,/g, (mark) => (mark === ',' ? ';' : ','))
      .replaceAll(
        /[\p{L}_][\p{L}\p{N}_.]*(?=\()|\b(?:TRUE|FALSE)\b/gu,
        (name) => local.get(name.toUpperCase()) ?? name,
      ),
  );
}

export function englishFormula(formula: string, locale: string): string {
  const own = names[locale.slice(0, 2)];
  if (!own) return formula;
  const english = new Map(own.map(([name, local]) => [local, name]));
  return outsideText(formula, (code) =>
    code
      .replaceAll(/(?<=\d),(?=\d)|;/g, (mark) => (mark === ';' ? ',' : '.'))
      .replaceAll(
        /[\p{L}_][\p{L}\p{N}_.]*(?=\()|\b(?:TOSI|EPÄTOSI|SANT|FALSKT)\b/gu,
        (name) => english.get(name.toUpperCase()) ?? name,
      ),
  );
}

function outsideText(formula: string, change: (code: string) => string): string {
  return formula
    .split(parts)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
