const suffix =
  /[\s-]+(vastuualue ja toimintayksikkö|vastuualue|toimintayksikkö|tulosalue|tulosyksikkö|yhteensä|yht\.?)$/;

/** The same name written two ways folds to one text: case, hyphens, `&`/`ja` and level words do not count. */
export function foldName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size === mostKnown) known.clear();
  const folded = fold(name);
  known.set(name, folded);
  return folded;
}

/** The names of a workbook are asked for again and again; no workbook leaves its own here for good. */
const known = new Map<string, string>();
const mostKnown = 65_536;

function fold(name: string): string {
  let folded = name.normalize('NFC').toLocaleLowerCase('fi').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== folded;) {
    before = folded;
    folded = folded.replace(suffix, '').trim();
  }
  return folded
    .replace(/&/g, ' ja ')
    .replace(/[-‐‑–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Codes compare without spaces: `1 200` is `1200`. */
export function foldCode(code: string): string {
  return code.replace(/\s/g, '');
}
