/** Excel takes back as many steps at most. */
const mostSteps = 100;

/** Calls after which Excel can take nothing back, whatever it runs on. */
const clearing = new Set([
  'Workbook.insertWorksheetsFromBase64',
  'Workbook.save',
  'Worksheet.copy',
  'Worksheet.delete',
]);
const clearingClasses = new Set(['WorksheetProtection', 'WorkbookProtection']);

const clearingOn = {
  desktop: new Set([
    'Worksheet.name',
    'Worksheet.position',
    'Worksheet.visibility',
    'Range.getMergedAreasOrNullObject',
  ]),
  web: new Set(['NamedItem.comment']),
} as const;
const clearingClassesOn = {
  // Changing the ribbon forgets the steps as well.
  desktop: new Set(['RibbonControl']),
  web: new Set(['Style', 'StyleCollection', 'DocumentProperties']),
} as const;

export type Platform = 'desktop' | 'web';

/** What the user could take back: who did each step. It knows the rules and takes nothing back itself. */
export class UndoStack {
  private list: ('user' | 'code')[] = [];
  private readonly platform: Platform;
  private cleared = false;
  private changed = false;

  constructor(platform: Platform) {
    this.platform = platform;
  }

  get steps(): readonly ('user' | 'code')[] {
    return this.list;
  }

  /** A write, or a call that clears, is about to be made by the add-in. */
  noticeCall(className: string, member: string): void {
    const call = `${className}.${member}`;
    const clears =
      clearing.has(call) ||
      clearingClasses.has(className) ||
      clearingOn[this.platform].has(call) ||
      clearingClassesOn[this.platform].has(className);
    if (clears) this.cleared = true;
  }

  /** Something was done that Excel cannot take back, nor anything before it. */
  forget(): void {
    this.list = [];
    this.changed = false;
  }

  noticeChange(by: 'user' | 'code'): void {
    if (by === 'user') this.push('user');
    else this.changed = true;
  }

  /** A request of the add-in is one step, unless a call in it has cleared everything, which the answer tells. */
  endRequest(): boolean {
    const { cleared } = this;
    if (cleared) this.list = [];
    else if (this.changed) this.push('code');
    this.cleared = false;
    this.changed = false;
    return cleared;
  }

  private push(by: 'user' | 'code'): void {
    this.list = [...this.list, by].slice(-mostSteps);
  }
}
