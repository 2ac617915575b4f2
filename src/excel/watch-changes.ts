import { runExcel } from './gateway.ts';

/**
 * Calls back when a user, or anything but this add-in, has changed cells or added or deleted a sheet.
 * The answer stops the watching.
 */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  const handlers = await runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const registered = [
        worksheets.onChanged.add(async ({ triggerSource }) => {
          if (triggerSource !== 'ThisLocalAddin') onChange();
        }),
        worksheets.onAdded.add(async () => onChange()),
        worksheets.onDeleted.add(async () => onChange()),
      ];
      await context.sync();
      return registered;
    },
    { waitForCellEdit: true },
  );
  return () =>
    runExcel(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      { context: handlers[0]!.context as Excel.RequestContext },
    );
}
