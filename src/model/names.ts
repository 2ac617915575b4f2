const suffix =
  /[\s-]+(vastuualue ja toimintayksikkö|vastuualue|toimintayksikkö|tulosalue|tulosyksikkö|yhteensä|yht\.?)$/;

/** The same name written two ways folds to one text: case, hyphens, `&`/`ja` and level words do not count. */
export function foldName(name: string): string {
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
