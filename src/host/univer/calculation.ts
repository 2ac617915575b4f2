import type { ICommandInfo, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const longestCalculation = 30_000;

/** Univer gathers writes for 100 ms; a calculation that starts sooner is an earlier one's. */
const gatheringTime = 90;

/** Knows whether formulas still wait for the writes made so far. */
export class Calculation {
  private gathering = false;
  private lastWrite = 0;
  private readonly api: FUniver;
  private readonly session: FormulaCalculationSessionService;
  private readonly stop: { dispose(): void };

  constructor(api: FUniver, injector: Injector) {
    const triggers = injector.get(IActiveDirtyManagerService);
    this.api = api;
    this.session = injector.get(FormulaCalculationSessionService);
    this.stop = api.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.noticeStart();
      else if (triggers.get(command.id) && !options?.onlyLocal) this.noticeWrite();
    });
  }

  /** Calculates every formula again. */
  start(): void {
    this.gathering = true;
    this.lastWrite = -gatheringTime;
    this.api.getFormula().executeCalculation();
  }

  async settled(): Promise<void> {
    while (this.gathering || this.running) {
      const { running } = this;
      const { id } = this.session.state;
      await this.api.getFormula().onCalculationResultApplied(longestCalculation);
      const nothingToCalculate = !running && this.session.state.id === id;
      if (nothingToCalculate) this.gathering = false;
    }
  }

  dispose(): void {
    this.stop.dispose();
  }

  private noticeWrite(): void {
    this.gathering = true;
    this.lastWrite = performance.now();
  }

  private noticeStart(): void {
    if (performance.now() - this.lastWrite >= gatheringTime) this.gathering = false;
  }

  private get running(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }
}
