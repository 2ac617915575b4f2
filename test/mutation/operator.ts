import type { Sketch } from './sketch.ts';

/** Plants one fault. Answers false where the workbook has no place for it; then nothing was changed. */
export interface Operator {
  readonly id: string;
  /** What a person did wrong. */
  readonly title: string;
  /** What the clean workbook has too, such as what binds; done before the fault. */
  readonly prepare?: (sketch: Sketch) => boolean;
  readonly plant: (sketch: Sketch) => boolean;
}
