import { emptySheet } from '../../src/host/memory/sheet.ts';
import { loadReading, removeReading, saveReading } from '../../src/excel/reading-store.ts';
import type { ConfirmedReading } from '../../src/model/confirmed-reading.ts';
import { encodeReadingXml } from '../../src/readings/encode.ts';
import { openExcel, type OpenedExcel, type OpenExcelOptions } from '../support/excel.ts';

const workbook = {
  sheets: [emptySheet('KS 2025')],
  names: [],
  date1904: false,
  structureProtected: false,
  calculation: 'automatic' as const,
};

const reading = (sheet: string): ConfirmedReading => ({
  tables: [
    {
      sheet,
      range: 'A2:B14',
      isPlan: true,
      scale: 1,
      expenseSign: 'negative',
      year: 2025,
      columns: [{ header: 'KS 2025', role: 'plan', year: 2025, item: null }],
      units: [{ code: '1280', name: 'Henkilöstö & <palkat>', level: 'operatingUnit', parent: null }],
    },
  ],
});

let excel: OpenedExcel;
const open = async (options: OpenExcelOptions = {}) => {
  excel = await openExcel(workbook, { ...options, global: true });
  return excel.host.session;
};
afterEach(() => excel.close());

test('a workbook without a reading has none, and removing it is no fault', async () => {
  await open();
  expect(await loadReading()).toBeNull();
  await removeReading();
});

test('what is saved is loaded, in one part that the settings point at', async () => {
  const { customXmlParts, settings } = await open();
  await saveReading(reading('KS 2025'));
  expect(await loadReading()).toEqual(reading('KS 2025'));
  expect([...settings]).toEqual([['sitova.readingPart', [...customXmlParts.keys()][0]]]);
});

test('saving again changes the same part', async () => {
  const { customXmlParts } = await open();
  await saveReading(reading('KS 2025'));
  const [id] = customXmlParts.keys();
  await saveReading(reading('KS 2026'));
  expect(await loadReading()).toEqual(reading('KS 2026'));
  expect([...customXmlParts.keys()]).toEqual([id]);
});

test('parts of others are left alone; of several of ours the one pointed at counts', async () => {
  const { customXmlParts, settings } = await open();
  customXmlParts.set('{other}', '<a:x xmlns:a="urn:other"/>');
  customXmlParts.set('{1}', encodeReadingXml(reading('Ensimmäinen')));
  customXmlParts.set('{2}', encodeReadingXml(reading('Toinen')));
  expect(await loadReading()).toEqual(reading('Ensimmäinen'));
  settings.set('sitova.readingPart', '{2}');
  expect(await loadReading()).toEqual(reading('Toinen'));
  await saveReading(reading('Uusi'));
  expect([...customXmlParts.keys()]).toEqual(['{other}', '{2}']);
  expect(await loadReading()).toEqual(reading('Uusi'));
  await removeReading();
  expect([...customXmlParts.keys(), ...settings.keys()]).toEqual(['{other}']);
});

test('a damaged part is told as such, and can be replaced', async () => {
  const { customXmlParts } = await open();
  customXmlParts.set('{1}', encodeReadingXml(reading('KS 2025')).replace('negative', 'positive'));
  await expect(loadReading()).rejects.toMatchObject({ name: 'ReadingError', code: 'damaged' });
  await saveReading(reading('KS 2025'));
  expect(await loadReading()).toEqual(reading('KS 2025'));
});

test('a read-only workbook is read and not written', async () => {
  const { customXmlParts } = await open({ readOnly: true });
  customXmlParts.set('{1}', encodeReadingXml(reading('KS 2025')));
  expect(await loadReading()).toEqual(reading('KS 2025'));
  await expect(saveReading(reading('Uusi'))).rejects.toMatchObject({
    name: 'ExcelFailure',
    kind: 'read-only',
  });
  await expect(removeReading()).rejects.toMatchObject({ kind: 'read-only' });
  expect(await loadReading()).toEqual(reading('KS 2025'));
});

test('a reading that Excel did not keep is told as a failure', async () => {
  const { customXmlParts } = await open({
    faults: (request) => {
      if (request === 3) for (const id of customXmlParts.keys()) customXmlParts.set(id, '<lost/>');
      return undefined;
    },
  });
  await expect(saveReading(reading('KS 2025'))).rejects.toMatchObject({ kind: 'unknown', code: 'NotKept' });
});

test('while a cell is edited, saving waits; when Excel is busy, it is tried again without a second part', async () => {
  const busy = { error: { code: 'ActivityLimitReached' } };
  const { customXmlParts } = await open({ faults: (request) => (request === 3 ? busy : undefined) });
  await saveReading(reading('KS 2025'));
  expect(customXmlParts.size).toBe(1);
  excel.host.cellEditing = true;
  const saved = saveReading(reading('KS 2026'));
  setTimeout(() => (excel.host.cellEditing = false), 20);
  await saved;
  expect(await loadReading()).toEqual(reading('KS 2026'));
});

test('the host keeps parts and settings as Excel does', async () => {
  await open();
  const seen = await excel.Excel.run(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    const part = customXmlParts.add('<?xml version="1.0"?>\n<b:a xmlns="urn:x" xmlns:b="urn:b"></b:a>');
    part.load('id,namespaceUri');
    const only = customXmlParts.getByNamespace('urn:b').getOnlyItem();
    only.load('id');
    const none = customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject();
    const count = customXmlParts.getCount();
    settings.add('key', { nested: [1] });
    const setting = settings.getItem('key');
    setting.load('key,value');
    await context.sync();
    return [part.namespaceUri, only.id === part.id, none.isNullObject, count.value, setting.value];
  });
  expect(seen).toEqual(['urn:b', true, true, 1, { nested: [1] }]);
  const refused = excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.add('no XML');
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
});
