import functionNames from './function-names.json';

/** What people call Excel's functions in their language, by the English name. The rest are the same or unknown here. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = functionNames;

const parts = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\])/;

/** As a user of the language sees it: `=SUM(A1,1.5)` is `=SUMMA(A1;1,5)` in Finnish. */
export function localFormula(formula: string, locale: string): string {
  const own = names[locale.slice(0, 2)];
  if (!own) return formula;
  const local = new Map(Object.entries(own));
  return outsideText(formula, (code) =>
    code
      .replaceAll(/(?<=\d)\.(?=\d)|,/g, (mark) => (mark === ',' ? ';' : ','))
      .replaceAll(
        /[\p{L}_][\p{L}\p{N}_.]*(?=\()|\b(?:TRUE|FALSE)\b/gu,
        (name) => local.get(name.toUpperCase()) ?? name,
      ),
  );
}

/**
 * The other way round. A comma is decimal in a number only: `PYÖRISTÄ(A1,2)` is no Finnish, and is taken as it is
 * meant all the same.
 */
export function englishFormula(formula: string, locale: string): string {
  const own = names[locale.slice(0, 2)];
  if (!own) return formula;
  const english = new Map(Object.entries(own).map(([name, local]) => [local, name]));
  return outsideText(formula, (code) =>
    code
      .replaceAll(/(?<![\p{L}\p{N}_.$])(\d+),(?=\d)|;/gu, (_, whole: string | undefined) =>
        whole === undefined ? ',' : `${whole}.`,
      )
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
