/** @jest-environment jsdom */
import { act } from 'react';
import { openExcel } from '../support/excel.ts';
import { installBrowserParts } from './browser-parts.ts';
import { clean, verdict } from './open-pane.tsx';

test('the ribbon’s Tarkista checks the workbook in the pane’s own runtime', async () => {
  installBrowserParts();
  document.body.innerHTML = '<div id="root"></div>';
  const excel = await openExcel(clean, { global: true });
  await act(async () => {
    await import('../../src/taskpane/index.tsx');
  });
  await verdict('Täsmääkö suunnitelma?');
  await act(async () => {
    await excel.fireCommand('checkWorkbook');
  });
  expect(await verdict('Suunnitelma täsmää.')).not.toBeNull();
  excel.close();
});
