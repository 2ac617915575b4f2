/** Date or time parts outside quotes, brackets and escapes, and no digit places. */
export function isDateFormat(format: string): boolean {
  const first = bareFormat(format).split(';')[0]!;
  return /[dmyhs]/i.test(first) && !/[#?]/.test(first);
}

/** Without quotes, brackets, escapes and paddings: what is left are places and parts of dates. */
export function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
}

const dayMs = 86_400_000;

/** A serial number as the date Excel shows for it, `1.2.2025`. */
export function serialDate(serial: number, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0) - 25_569;
  const date = new Date(days * dayMs);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}
