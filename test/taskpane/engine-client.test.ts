import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEngine } from '../../src/taskpane/state/engine-client.ts';
import { readXlsx } from '../../src/xlsx/read.ts';

class SilentWorker extends EventTarget {
  static ended = 0;
  terminate() {
    SilentWorker.ended++;
  }
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Worker');
});

test('a worker that never starts is given up, and the check runs in place', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  Object.assign(globalThis, { Worker: SilentWorker });
  const made = makeEngine();
  await jest.advanceTimersByTimeAsync(10_000);
  const { check } = await made;
  expect(SilentWorker.ended).toBe(1);

  const file = readFileSync(join(process.cwd(), 'assets/samples/iisalmi-ks2025.xlsx'));
  const snapshot = await readXlsx(new Uint8Array(file));
  const { report } = await check(snapshot, 'fi', { tables: [] }, undefined, []);
  expect(report.verdict).toBe('pass');
});
