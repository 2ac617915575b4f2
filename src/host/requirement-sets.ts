/** Versions by set; null for a set that is not there. */
export type RequirementSets = Readonly<Record<string, string | null>>;

/** What Excel offers besides a current one: versions by set, null for what it lacks. */
export const olderExcels = {
  /** Excel 2021, the oldest that the add-in supports. */
  ltsc2021: { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.2', DelayForCellEdit: '1.1' },
  ltsc2024: { ExcelApi: '1.17', SharedRuntime: '1.2', RibbonApi: '1.2', DelayForCellEdit: '1.1' },
} as const satisfies Readonly<Record<string, RequirementSets>>;

/** A current Excel, as far as the client that is driven here knows it. */
const current = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  OpenBrowserWindowApi: '1.1',
  RichApiRuntime: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
};

/** What is offered, given what differs from a current Excel. */
export function offeredSets(differences: RequirementSets = {}): Readonly<Record<string, string>> {
  const sets = Object.entries({ ...current, ...differences });
  return Object.fromEntries(sets.filter((set): set is [string, string] => set[1] !== null));
}
