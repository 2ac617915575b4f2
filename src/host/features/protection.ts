/** What a protected sheet still lets its users do. */
export interface SheetProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface SheetProtection {
  readonly options: SheetProtectionOptions;
  /** Null: anyone may take the protection off. Undefined: there is one that nobody here knows. */
  readonly password: string | null | undefined;
}

export function protectionOptions(given: Partial<SheetProtectionOptions> = {}): SheetProtectionOptions {
  const options: SheetProtectionOptions = {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
    selectionMode: 'Normal',
  };
  const known = Object.entries(given).filter(([key, value]) => key in options && value !== null);
  return Object.assign(options, Object.fromEntries(known));
}
