import { configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { areaAddress, cellAddress } from '../../src/model/address.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { App } from '../../src/taskpane/App.tsx';
import { openExcel, type OpenExcelOptions } from '../support/excel.ts';
import { installBrowserParts } from './browser-parts.ts';

export const clean = 'assets/samples/iisalmi-ks2025.xlsx';
export const broken = 'assets/samples/iisalmi-ks2025-virheita.xlsx';

// A machine that runs other tests beside these is slow.
configure({ asyncUtilTimeout: 10_000 });

let close = () => {};
afterEach(() => {
  close();
  localStorage.clear();
});

/** The pane beside a workbook, talking to it through Microsoft's own client. */
export async function openPane(workbook: string | WorkbookSnapshot, options: OpenExcelOptions = {}) {
  installBrowserParts();
  const excel = await openExcel(workbook, { global: true, ...options });
  const show = () => render(<App host="excel" locale={options.language ?? 'fi-FI'} />);
  let { unmount } = show();
  close = () => {
    unmount();
    excel.close();
  };
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  return {
    ...excel,
    user,
    /** Closes the pane and opens it again beside the same workbook. */
    reopen: () => {
      unmount();
      ({ unmount } = show());
    },
    press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })),
    selected: () => {
      const { activeSheet, selection } = excel.host.workbook;
      return `${activeSheet.name}!${cellAddress(selection.activeCell)}`;
    },
    selectedArea: () => areaAddress(excel.host.workbook.selection.area),
  };
}

export const verdict = (text: string | RegExp) => screen.findByRole('heading', { level: 1, name: text });
