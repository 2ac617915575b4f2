/** A path of any system as a URI reference: relative ones stay relative. */
export function toUri(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const isDrive = /^[A-Za-z]:$/.test(parts[0]!);
  const encoded = parts.map((part, at) => (isDrive && at === 0 ? part : encodeURIComponent(part))).join('/');
  if (isDrive) return `file:///${encoded}`;
  return encoded.startsWith('//')
    ? `file:${encoded}`
    : encoded.startsWith('/')
      ? `file://${encoded}`
      : encoded;
}
