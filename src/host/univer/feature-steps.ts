import { CommandType, ICommandService, RedoCommandId, UndoCommandId, type Injector } from '@univerjs/core';
import type { SheetFeature, SheetFeatures } from '../features/sheet-features.ts';
import type { HostEvent, HostSheet, HostTable } from '../workbook.ts';
import type { UndoSteps } from './undo-steps.ts';

type Sides = Record<'before' | 'after', () => void>;
type Kept = ReadonlyMap<HostSheet, SheetFeatures>;

/** What has tables and features that are taken back with the cells. */
interface Featured {
  readonly id: string;
  readonly sheets: readonly HostSheet[];
  tables: readonly HostTable[];
  /** Tells of what has come back; the grid itself takes back what it shows. */
  announce(event: HostEvent): void;
}

const putBack = 'sitova.mutation.features';
const noticed = new Set<HostEvent['kind']>([
  'featureChanged',
  'shifted',
  'tableAdded',
  'tableChanged',
  'tableDeleted',
  'commentAdded',
  'commentChanged',
  'commentDeleted',
]);
/** Protecting cannot be taken back. */
const forGood = new Set<string>(['protection'] satisfies SheetFeature[]);

/** Tables and what sheets have beside cells are no part of Univer's steps: they are added to them here. */
export class FeatureSteps {
  private readonly workbook: Featured;
  private readonly steps: UndoSteps;
  private readonly stops: readonly { dispose(): void }[];
  /** A step is being taken back or done again. */
  repeating = false;
  private features: Kept = new Map();
  private tables: readonly HostTable[] = [];
  private waiting = false;

  constructor(injector: Injector, workbook: Featured, steps: UndoSteps) {
    this.workbook = workbook;
    this.steps = steps;
    const commands = injector.get(ICommandService);
    const repeats = ({ id }: { id: string }) => id === UndoCommandId || id === RedoCommandId;
    if (!commands.hasCommand(putBack)) commands.registerCommand(putBackMutation);
    this.stops = [
      commands.beforeCommandExecuted((command) => {
        if (repeats(command)) this.repeating = true;
      }),
      commands.onCommandExecuted((command) => {
        if (!repeats(command)) return;
        this.repeating = false;
        this.keep();
      }),
    ];
    this.keep();
  }

  /** What is there now is what later steps come back to. */
  keep(): void {
    this.features = new Map(this.workbook.sheets.map((sheet) => [sheet, structuredClone(sheet.features)]));
    this.tables = copyTables(this.workbook.tables);
  }

  notice(event: HostEvent): void {
    if (!noticed.has(event.kind) || this.repeating || this.waiting) return;
    this.waiting = true;
    // Univer keeps a step only when all of it is done.
    queueMicrotask(() => this.record());
  }

  dispose(): void {
    for (const stop of this.stops) stop.dispose();
  }

  private record(): void {
    this.waiting = false;
    if (this.repeating) return;
    const before = this.putter();
    this.keep();
    this.addToStep({ before, after: this.putter() });
  }

  /** Comes last whichever way the step goes, since rows that come and go move features as well. */
  private addToStep({ before, after }: Sides): void {
    const step = this.steps.current(this.workbook.id);
    const [undo, redo] = [before, after].map((put) => ({ id: putBack, params: { put } }));
    if (step.undoMutations.at(-1)?.id !== putBack) step.undoMutations.push(undo!);
    step.redoMutations = [...step.redoMutations.filter(({ id }) => id !== putBack), redo!];
  }

  /** Puts back what is kept now. */
  private putter(): () => void {
    const { features, tables, workbook } = this;
    return () => {
      for (const sheet of workbook.sheets) {
        const kept = features.get(sheet);
        if (kept) putFeatures(sheet, kept, workbook);
      }
      putTables(workbook, tables);
    };
  }
}

const putBackMutation = {
  id: putBack,
  type: CommandType.MUTATION,
  handler(_accessor: unknown, { put }: { put: () => void }) {
    put();
    return true;
  },
};

function putFeatures(sheet: HostSheet, kept: SheetFeatures, workbook: Featured): void {
  for (const name of Object.keys(kept) as SheetFeature[]) {
    if (forGood.has(name) || spell(kept[name]) === spell(sheet.features[name])) continue;
    Object.assign(sheet.features, { [name]: structuredClone(kept[name]) });
    workbook.announce({ kind: 'featureChanged', sheet, feature: name });
  }
}

function putTables(workbook: Featured, kept: readonly HostTable[]): void {
  const before = workbook.tables;
  const known = new Map(before.map((table) => [table.id, table]));
  const changed = kept.filter(({ id, ...table }) => {
    const present = known.get(id);
    return present && spellTable(present) !== spellTable({ id, ...table });
  });
  // Whoever holds a table goes on holding it.
  workbook.tables = copyTables(kept).map((table) => Object.assign(known.get(table.id) ?? table, table));
  const told = (kind: 'tableAdded' | 'tableChanged' | 'tableDeleted', tables: readonly HostTable[]) => {
    for (const table of tables) workbook.announce({ kind, sheet: table.sheet, table });
  };
  const isKept = new Set(kept.map(({ id }) => id));
  told(
    'tableDeleted',
    before.filter(({ id }) => !isKept.has(id)),
  );
  told(
    'tableAdded',
    workbook.tables.filter(({ id }) => !known.has(id)),
  );
  told(
    'tableChanged',
    workbook.tables.filter(({ id }) => changed.some((table) => table.id === id)),
  );
}

function copyTables(tables: readonly HostTable[]): HostTable[] {
  return tables.map(({ sheet, ...table }) => ({ ...structuredClone(table), sheet }));
}

const spellTable = ({ sheet, ...table }: HostTable) => `${sheet.id} ${spell(table)}`;

function spell(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Map || inner instanceof Set ? [...inner] : inner,
  );
}
