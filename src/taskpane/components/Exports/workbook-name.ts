/** The name of the open workbook's file as Office tells it; null for one that was never saved. */
export function workbookName(): string | null {
  const address = Office.context?.document?.url ?? '';
  const name = address
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(name) || null;
  } catch {
    return name;
  }
}
