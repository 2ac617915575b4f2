import { askForCheck } from './check-request.ts';
import { askForGoals } from './goals-request.ts';
import { askForValidation } from './validation-request.ts';

/**
 * The ribbon's functions by the names manifest.xml gives them. Associated while the module loads: the first click
 * on a button may arrive before anything else of the pane is ready.
 */
Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => answer(event, askForCheck));
Office.actions.associate('validateWorkbook', (event: Office.AddinCommands.Event) =>
  answer(event, askForValidation),
);
Office.actions.associate('insertGoalTable', (event: Office.AddinCommands.Event) =>
  answer(event, askForGoals),
);
Office.actions.associate('openPane', (event: Office.AddinCommands.Event) => answer(event, () => {}));

function answer(event: Office.AddinCommands.Event, work: () => void): void {
  try {
    work();
  } finally {
    event.completed();
  }
  // Excel ignores the request until the event is completed, and refuses it for some read-only documents.
  Office.addin.showAsTaskpane().catch(() => undefined);
}
