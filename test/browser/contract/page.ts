import { openInGrid } from '../../../src/host/univer/open-grid.ts';
import type { HostWorkbook } from '../../../src/host/workbook.ts';
import type { WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import { describeHostWorkbook } from '../../host/contract.ts';
import { expect } from './expect.ts';

interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

const cases: Case[] = [];
const titles: string[] = [];
let opened: HostWorkbook | null = null;

Object.assign(globalThis, {
  describe(name: string, define: () => void) {
    titles.push(name);
    define();
    titles.pop();
  },
  test(name: string, run: () => unknown) {
    cases.push({ name: [...titles, name].join(' › '), run });
  },
  expect,
  contract: {
    names: () => cases.map((one) => one.name),
    async run(position: number) {
      await cases[position]!.run();
    },
  },
});

/** The grid shows one workbook at a time, as in the host page. */
describeHostWorkbook('UniverWorkbook', async (snapshot: WorkbookSnapshot) => {
  opened?.dispose();
  opened = await openInGrid(document.getElementById('grid')!, snapshot, 'fi');
  return opened;
});
