/** Excel's kinds of number formats. */
export function numberFormatCategory(code: string): string {
  if (code === 'General') return 'General';
  if (code === '@') return 'Text';
  const plain = code.split(';')[0]!.replaceAll(/"[^"]*"|\\./g, '');
  const bare = plain.replaceAll(/\[[^\]]*\]/g, '');
  if (/[dy]|mmm/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return 'Date';
  if (/[hs]/i.test(bare) || /\[[hms]+\]/i.test(plain)) return 'Time';
  if (bare.includes('%')) return 'Percentage';
  if (/E[+-]/i.test(bare)) return 'Scientific';
  if (/[?#0]\/[?#0\d]/.test(bare)) return 'Fraction';
  const currency = /[$€£¥]|\bkr\b/.test(code);
  if (currency) return code.startsWith('_') ? 'Accounting' : 'Currency';
  if (/^_.*\*/.test(code)) return 'Accounting';
  return /^[#0,.]+$/.test(bare) || /^[#0,. ]+_?/.test(bare) ? 'Number' : 'Custom';
}

interface LocalMarks {
  readonly decimal: string;
  readonly thousands: string;
  /** Letters of dates and times, English to local. */
  readonly letters: Readonly<Record<string, string>>;
}

const marks: Readonly<Record<string, LocalMarks>> = {
  fi: { decimal: ',', thousands: '\u00a0', letters: { y: 'v', d: 'p', m: 'k', h: 't' } },
  sv: { decimal: ',', thousands: '\u00a0', letters: { y: 'Å', h: 't' } },
};

/** The code as a user of the language writes it: `#,##0.00` is `#\u00a0##0,00` in Finnish. */
export function localNumberFormat(code: string, locale: string): string {
  const local = marks[locale.slice(0, 2)];
  if (!local || code === '@') return code;
  if (code === 'General') return locale.startsWith('fi') ? 'Yleinen' : code;
  const category = numberFormatCategory(code);
  return outsideQuotes(code, (part) =>
    part.replaceAll(/[.,a-z]/gi, (letter, at: number) => {
      if (category === 'Date' || category === 'Time')
        return localLetter(letter, local, category === 'Time' || isMinute(part, at));
      return letter === '.' ? local.decimal : letter === ',' ? local.thousands : letter;
    }),
  );
}

export function englishNumberFormat(code: string, locale: string): string {
  const local = marks[locale.slice(0, 2)];
  if (!local || code === '@') return code;
  if (/^yleinen$/i.test(code)) return 'General';
  const english = Object.fromEntries(
    Object.entries(local.letters).map(([from, to]) => [to.toLowerCase(), from]),
  );
  const dated = Object.keys(english).some((letter) =>
    code
      .toLowerCase()
      .replaceAll(/"[^"]*"/g, '')
      .includes(letter),
  );
  return outsideQuotes(code, (part) =>
    part.replaceAll(/[.,\u00a0a-zåäö]/gi, (letter) => {
      if (dated) return english[letter.toLowerCase()] ?? letter;
      return letter === local.decimal ? '.' : letter === local.thousands ? ',' : letter;
    }),
  );
}

function localLetter(letter: string, { letters }: LocalMarks, minutes: boolean): string {
  const lower = letter.toLowerCase();
  return lower === 'm' && minutes ? letter : (letters[lower] ?? letter);
}

/** An `m` beside hours or seconds means minutes. */
function isMinute(code: string, at: number): boolean {
  return /h+\]?[:.]?m*$/i.test(code.slice(0, at)) || /^m+[:.]s/i.test(code.slice(at));
}

function outsideQuotes(code: string, change: (part: string) => string): string {
  return code
    .split(/("[^"]*"|\\.|\[[^\]]*\])/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
