const number = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+(?!\d)|\d+`;
const unit = String.raw`€|eur[oa]?\w*|(?:k|t)\s?€|teur|tuhat\w*|tusen\w*|thousand|m€|milj\w*|million\w*|mn\b|%|prosent\w*|procent\w*|percent`;
const amount = new RegExp(
  String.raw`(?<![\w.,])(?<whole>${number})(?:[.,](?<decimals>\d+))?(?:[ \u00a0\u202f]?(?<unit>${unit}))?(?!\w)`,
  'gi',
);

/** The amounts of money in a text, in euros and without sign. Years, codes and percentages are none. */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(amount)].flatMap(({ groups }) => {
    const { whole = '', decimals = '', unit = '' } = groups ?? {};
    const factor = factorOf(unit.toLowerCase());
    const isGrouped = /\D/.test(whole) || decimals.length === 2 || whole.length > 4;
    if (factor === null || (unit === '' && !isGrouped)) return [];
    const digits = whole.replace(/\D/g, '');
    // `1,200 €` has thousands, `1,2 milj. €` has tenths.
    const isThousands = decimals.length === 3 && factor === 1;
    return [Number(isThousands ? digits + decimals : `${digits}.${decimals || '0'}`) * factor];
  });
}

/** Null for percentages. */
function factorOf(unit: string): number | null {
  if (/^(%|pro|per)/.test(unit)) return null;
  if (/^(k|t\s?€|teur|tuhat|tusen|thousand)/.test(unit)) return 1000;
  return unit.startsWith('m') ? 1_000_000 : 1;
}
