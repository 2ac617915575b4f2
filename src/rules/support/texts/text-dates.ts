const date = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/g;

/** Dates of a text that no calendar has. A day beyond 31 or a month beyond 12 may number something else. */
export function impossibleDates(text: string): string[] {
  if (!text.includes('.')) return [];
  return Array.from(text.matchAll(date)).flatMap(([whole, day, month, year]) => {
    const [d, m] = [Number(day), Number(month)];
    if (m < 1 || m > 12 || d < 1 || d > 31) return [];
    return d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate() ? [whole] : [];
  });
}
