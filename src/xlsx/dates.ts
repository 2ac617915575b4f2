const dayMilliseconds = 86_400_000;

/**
 * The serial number Excel gives an ISO 8601 date, date-time or time of day (`t="d"` cells); null when the text is
 * none. Times have no zone in Excel: a zone mark is ignored.
 */
export function serialDate(text: string, date1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim(),
    );
  if (!match || (!match[1] && !match[4])) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (!year) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (date1904) return (date - Date.UTC(1904, 0, 1)) / dayMilliseconds + time;
  const days = (date - Date.UTC(1899, 11, 30)) / dayMilliseconds;
  // Excel counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}
