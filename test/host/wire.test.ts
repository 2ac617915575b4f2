import { openExcel, type OpenedExcel, type OpenExcelOptions } from '../support/excel.ts';
import { contractBook } from './contract/book.ts';

let excel: OpenedExcel;
const open = async (options: OpenExcelOptions = {}) => (excel = await openExcel(contractBook(), options));
afterEach(() => excel.close());

const arrived = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('settings of the document', () => {
  const save = () =>
    new Promise((resolve) =>
      excel.Office.context.document.settings.saveAsync((result) => resolve(result.status)),
    );

  test('are kept by the host when they are saved, and only then', async () => {
    const { Office, bridge } = await open({ settings: { kieli: '"fi"' } });
    const { settings } = Office.context.document;
    expect(settings.get('kieli')).toBe('fi');
    settings.set('tulkinta', { rivit: [1, 2] });
    settings.remove('kieli');
    expect(bridge.settings).toEqual({ kieli: '"fi"' });
    expect(await save()).toBe('succeeded');
    expect(bridge.settings).toEqual({ tulkinta: '{"rivit":[1,2]}' });
  });

  test('hold 2 MB, and what is more is not kept', async () => {
    const { Excel, Office, bridge } = await open();
    Office.context.document.settings.set('tulkinta', 'x'.repeat(2 * 1024 * 1024));
    expect(await save()).toBe('failed');
    expect(bridge.settings).toEqual({});
    const added = Excel.run(async (context) => {
      context.workbook.settings.add('tulkinta', 'x'.repeat(2 * 1024 * 1024));
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: 'GeneralException' });
  });

  test('of another workbook opened later are not those of the first', async () => {
    await open();
    excel.Office.context.document.settings.set('kieli', 'sv');
    await save();
    excel.close();
    await open();
    expect(excel.Office.context.document.settings.get('kieli')).toBeNull();
  });
});

describe('the pane', () => {
  test('is hidden and shown, and the add-in hears of it', async () => {
    const { Office, host } = await open();
    const seen: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    await Office.addin.hide();
    expect(host.session.pane.visible).toBe(false);
    await arrived();
    await Office.addin.showAsTaskpane();
    expect(host.session.pane.visible).toBe(true);
    await arrived();
    expect(seen).toEqual(['Hidden', 'Taskpane']);
  });

  test('keeps how it starts with the document', async () => {
    const { Office, host } = await open();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(host.session.pane.startState).toBe('Background');
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });
});

describe('the ribbon', () => {
  test('a button that no function is known for is answered all the same', async () => {
    await open();
    expect(await excel.fireCommand('puuttuu')).toBeNull();
  });

  test('two buttons pressed at once complete each for itself', async () => {
    const { Office } = await open();
    const waiting: Office.AddinCommands.Event[] = [];
    Office.actions.associate('check', (event: Office.AddinCommands.Event) => waiting.push(event));
    const both = [excel.fireCommand('check'), excel.fireCommand('check')];
    await arrived();
    expect(waiting).toHaveLength(2);
    for (const event of waiting.reverse()) event.completed();
    expect(await Promise.all(both)).toHaveLength(2);
  });

  test('controls are switched on and off', async () => {
    const { Office, host } = await open();
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'TabSitova', controls: [{ id: 'CheckButton', enabled: false }] }],
    });
    expect(host.session.ribbon.get('CheckButton')).toMatchObject({ enabled: false });
  });
});

test('a page is opened in a window of its own', async () => {
  const opened: string[] = [];
  const { Office } = await open({ openWindow: (url) => opened.push(url) });
  Office.context.ui.openBrowserWindow('https://example.org/ohje');
  await arrived();
  expect(opened).toEqual(['https://example.org/ohje']);
});

test('a document opened for reading only says so', async () => {
  const { Office } = await open({ readOnly: true });
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
});

test('a selection of the user reaches the handler of the document', async () => {
  const { Office, host } = await open();
  let heard = 0;
  await new Promise((resolve) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => heard++,
      resolve,
    ),
  );
  host.workbook.select({ top: 2, left: 1, bottom: 2, right: 1 });
  await arrived();
  expect(heard).toBe(1);
});
