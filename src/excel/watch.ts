import { runExcel } from './gateway.ts';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens to what happens to the worksheets, by the handlers that `register` adds. The answer stops the listening. */
export async function watchSheets(
  register: (worksheets: Excel.WorksheetCollection) => readonly Handler[],
): Promise<() => Promise<void>> {
  const handlers = await runExcel(
    async (context) => {
      const registered = register(context.workbook.worksheets);
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
