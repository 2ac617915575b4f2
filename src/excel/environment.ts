/** The lowest version of Excel's interface that everything here needs. */
const floor = '1.14';

/** Language tag of Office's user interface, e.g. `fi-FI`. Empty outside Office. */
export function displayLanguage(): string {
  return Office.context?.displayLanguage ?? '';
}

export function supportsFloor(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', floor);
}

/** Null outside Office. */
export function platform(): Office.PlatformType | null {
  return Office.context?.platform ?? null;
}

export function isReadOnly(): boolean {
  return Office.context.document?.mode === Office.DocumentMode.ReadOnly;
}
