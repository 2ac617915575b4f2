/** An XML boolean; absent and unknown values are false. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number of at least 0; null when the text is none. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
