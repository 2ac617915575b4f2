import type { ICommandInfo } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';

const longestCalculation = 30_000;

/** Knows whether formulas still wait for the writes made so far: Univer gathers writes for a moment before it calculates. */
export class Calculation {
  private gathering = false;
  private readonly api: FUniver;
  private readonly session: FormulaCalculationSessionService;
  private readonly stop: { dispose(): void };

  constructor(api: FUniver, workbook: FWorkbook) {
    const injector = workbook.getActiveSheet().getInject();
    const triggers = injector.get(IActiveDirtyManagerService);
    this.api = api;
    this.session = injector.get(FormulaCalculationSessionService);
    this.stop = api.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.gathering = false;
      else if (triggers.get(command.id) && !options?.onlyLocal) this.gathering = true;
    });
  }

  /** Calculates every formula again. */
  start(): void {
    this.gathering = true;
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

  private get running(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }
}
