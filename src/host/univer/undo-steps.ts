import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  type IUndoRedoItem,
} from '@univerjs/core';

/** Excel takes back as many steps at most. */
const mostSteps = 100;

/** What can be taken back in the grid. Several changes can be one step, which is taken back last change first. */
export class UndoSteps extends LocalUndoRedoService {
  /** By unit the step that further changes join: also what is typed into is a unit. */
  private readonly joined = new Map<string, IUndoRedoItem>();
  private joining = false;
  /** The step that was kept just now. */
  private fresh: IUndoRedoItem | null = null;

  /** The changes that follow are a step of their own, however many. */
  beginStep(): void {
    this.joined.clear();
    this.fresh = null;
  }

  /** Changes made by the work belong to the step begun last. */
  join<T>(work: () => T): T {
    const before = this.joining;
    this.joining = true;
    try {
      return work();
    } finally {
      this.joining = before;
    }
  }

  /** The step that what was done last belongs to; an empty one where nothing was kept of it. */
  current(unitID: string): IUndoRedoItem {
    const top = this._getUndoStack(unitID)?.at(-1);
    if (top && (top === this.fresh || top === this.joined.get(unitID))) return top;
    const empty: IUndoRedoItem = { unitID, undoMutations: [], redoMutations: [] };
    this.join(() => this.pushUndoRedo(empty));
    return empty;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const { unitID } = item;
    this._getRedoStack(unitID, true).length = 0;
    const steps = this._getUndoStack(unitID, true);
    const step = this.joining ? this.joined.get(unitID) : undefined;
    if (step && step === steps.at(-1)) {
      step.undoMutations.unshift(...item.undoMutations);
      step.redoMutations.push(...item.redoMutations);
    } else {
      steps.push(item);
      steps.splice(0, steps.length - mostSteps);
      this.fresh = item;
      setTimeout(() => (this.fresh = this.fresh === item ? null : this.fresh));
      if (this.joining) this.joined.set(unitID, item);
    }
    this._updateStatus();
  }
}

setDependencies(UndoSteps, [IUniverInstanceService, ICommandService, IContextService]);
