import { isBulleted, isUnfinished, joinTexts, mendLines, startsLow, withoutBullet } from './texts.ts';

/** The metrics of one cell: parted by blank lines, else by bullets, else by lines; and by semicolons. */
export function splitMetrics(text: string): string[] {
  const blocks = text.split(/\r?\n[^\S\n]*\r?\n/);
  const pieces = blocks.length > 1 ? blocks.flatMap(splitBullets) : splitLines(text);
  return pieces.flatMap(splitSemicolons).map(withoutBullet).filter(Boolean);
}

function splitBullets(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.some(isBulleted) ? joinUnbulleted(lines) : [mendLines(text)];
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.filter(isBulleted).length * 2 >= lines.length) return joinUnbulleted(lines);
  return lines.reduce<string[]>((pieces, line) => {
    const last = pieces.at(-1);
    if (last === undefined || !isUnfinished(last)) return [...pieces, line];
    return [...pieces.slice(0, -1), joinTexts(last, line)];
  }, []);
}

function joinUnbulleted(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((pieces, line) => {
    const last = pieces.at(-1);
    const begins = isBulleted(line) || (!startsLow(line) && last !== undefined && !isUnfinished(last));
    if (last === undefined || begins) return [...pieces, mendLines(line)];
    return [...pieces.slice(0, -1), joinTexts(last, line)];
  }, []);
}

/** A semicolon in brackets parts nothing. */
function splitSemicolons(text: string): string[] {
  return text.split(/;(?![^(]*\))/).map(mendLines);
}

/** Whether a text on the next row goes on with the metric before it: begins low while the column's others begin high. */
export function goesOn(before: string, after: string, columnStartsLow: boolean): boolean {
  if (isBulleted(after)) return false;
  if (isUnfinished(before)) return true;
  return !columnStartsLow && startsLow(after) && !/[.;]$/.test(before.trim());
}
