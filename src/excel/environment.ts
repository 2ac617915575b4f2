/** The lowest version of Excel's interface that everything here needs. */
const floor = '1.14';

/** Language tag of Office's user interface, e.g. `fi-FI`. Empty outside Office. */
export function displayLanguage(): string {
  return Office.context?.displayLanguage ?? '';
}

export function supportsFloor(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', floor);
}

/** Excel on Windows itself, not in a browser there. */
export function isWindows(): boolean {
  return Office.context.platform === Office.PlatformType.PC;
}

export function isReadOnly(): boolean {
  return Office.context.document?.mode === Office.DocumentMode.ReadOnly;
}
