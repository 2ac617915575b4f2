import { readFile } from 'node:fs/promises';
import { ExcelHost, type ExcelHostOptions } from '../../src/host/excel-host.ts';
import type { Calculator } from '../../src/host/calculator.ts';
import { MemoryWorkbook } from '../../src/host/memory/workbook.ts';
import { Changes } from '../../src/host/saving/changes.ts';
import { loadParts } from '../../src/host/saving/load-parts.ts';
import { saveCopy } from '../../src/host/saving/save-copy.ts';
import { Bridge, type BridgeOptions } from '../../src/host/wire.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { startOfficeClient } from './office-client.ts';

export interface OpenExcelOptions extends ExcelHostOptions, BridgeOptions {
  /**
   * Works out formulas; without one they keep the results they were loaded with, until somebody asks where a new one
   * spills, or calls a function of Excel.
   */
  readonly calculator?: Calculator;
  /** Puts Excel, Office and OfficeExtension on globalThis until `close`, where product code looks for them. */
  readonly global?: boolean;
}

export interface TestHost extends ExcelHost {
  readonly workbook: MemoryWorkbook;
}

export interface OpenedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The other end of the wire: the workbook, the requests so far, faults, cell editing. */
  readonly host: TestHost;
  /** The page the client runs on; its functions are found by ribbon commands. */
  readonly page: Record<string, unknown>;
  /** What lies between: the document's settings are kept here. */
  readonly bridge: Bridge;
  /** Presses a ribbon button by its function name; resolves when the add-in completes it. */
  fireCommand(functionName: string): Promise<unknown>;
  close(): void;
}

let opened = 0;

/** Opens a workbook in the embedded Excel and connects Microsoft's own client to it, all in this process. */
export async function openExcel(
  source: string | Uint8Array | WorkbookSnapshot,
  options: OpenExcelOptions = {},
): Promise<OpenedExcel> {
  const { language = 'fi-FI' } = options;
  const bytes =
    typeof source === 'string' ? await readFile(source) : source instanceof Uint8Array ? source : null;
  const snapshot = bytes ? await readXlsx(bytes) : (source as WorkbookSnapshot);
  const workbook = new MemoryWorkbook(snapshot, language, options.calculator, findCalculator);
  if (bytes) await loadParts(workbook, bytes);
  const changes = bytes && new Changes(workbook, snapshot);
  const host = new ExcelHost(workbook, options) as TestHost;
  const bridge = new Bridge(host, {
    instanceId: `test-${++opened}`,
    ...(changes && { file: () => saveCopy(bytes, workbook, changes) }),
    ...options,
  });
  const client = await startOfficeClient(bridge, language);
  const removeGlobals = options.global ? installGlobals(client) : () => undefined;
  return {
    Excel: client.Excel,
    Office: client.Office,
    host,
    page: client.page,
    bridge,
    fireCommand: (functionName) => bridge.fireCommand(functionName),
    close: () => {
      removeGlobals();
      client.stop();
      changes?.stop();
      bridge.dispose();
      host.dispose();
    },
  };
}

let found: Calculator | null = null;

/** One for all workbooks, and only when one is needed: it takes seconds to load. */
async function findCalculator(): Promise<Calculator> {
  const { UniverCalculator } = await import('../../src/host/univer/calculator.ts');
  return (found ??= new UniverCalculator());
}

const globalNames = ['Excel', 'Office', 'OfficeExtension'] as const;

function installGlobals(client: Pick<typeof globalThis, (typeof globalNames)[number]>): () => void {
  const target = globalThis as Record<string, unknown>;
  const before = globalNames.map((name) => target[name]);
  for (const name of globalNames) target[name] = client[name];
  return () => globalNames.forEach((name, index) => (target[name] = before[index]));
}
