/** Which profile a workbook is checked with, as the user chose; kept in the workbook. */
export type ProfileSetting =
  /** What the workbook itself speaks for. */
  | { readonly kind: 'automatic' }
  | { readonly kind: 'known'; readonly id: string }
  /** No city: only what the workbook's own sheet of bindings says. */
  | { readonly kind: 'sheet' }
  /** The user's own file, with its text. */
  | { readonly kind: 'file'; readonly name: string; readonly text: string };
