import { faultsByName, type FaultName } from '../../src/host/faults.ts';
import type { OpenedExcel } from './excel.ts';

export const faultNames = Object.keys(faultsByName) as FaultName[];

/** One run of a flow, and what went wrong in it. */
export interface FaultedRun {
  readonly fault: FaultName;
  /** Counted from 1; `of` requests were made when nothing went wrong. */
  readonly request: number;
  readonly of: number;
  readonly excel: OpenedExcel;
  /** What the flow came to: its value, or its error. */
  readonly outcome: { readonly value: unknown } | { readonly error: unknown };
}

/**
 * Runs the flow once to count its requests, and then again and again in an Excel opened anew: with each fault once at
 * each of the requests. A flow that waits for ever under a fault must give up by itself.
 */
export async function atEveryRequest(
  open: () => Promise<OpenedExcel>,
  flow: (excel: OpenedExcel) => Promise<unknown>,
  look: (run: FaultedRun) => void | Promise<void>,
  faults: readonly FaultName[] = faultNames,
): Promise<void> {
  const clean = await open();
  const before = clean.host.roundTrips;
  await flow(clean);
  const of = clean.host.roundTrips - before;
  clean.close();
  for (const fault of faults) {
    for (let request = 1; request <= of; request++) {
      const excel = await open();
      const first = excel.host.roundTrips;
      excel.host.faults = (number) => (number === first + request ? faultsByName[fault] : undefined);
      const outcome = await flow(excel).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      await look({ fault, request, of, excel, outcome });
      excel.close();
    }
  }
}
