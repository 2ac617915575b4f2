/** `1 304 800`, `-4 052 900,50` with the given thousands separator and minus. */
export function amountText(number: number, group: string, minus: string): string {
  const [whole = '', part] = Math.abs(number)
    .toFixed(Number.isInteger(number) ? 0 : 2)
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const digits = part ? `${grouped},${part}` : grouped;
  if (number >= 0) return digits;
  return minus === '()' ? `(${digits})` : minus === 'after' ? `${digits}-` : minus + digits;
}
