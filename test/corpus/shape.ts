import type { Random } from './random.ts';
import type { Drawn } from './scene.ts';

/** A way of keeping a plan in a workbook. The same seed draws the same workbook. */
export interface Shape {
  readonly id: string;
  readonly title: string;
  /** `scored` shapes are never drawn while building the recogniser. */
  readonly part: 'both' | 'scored';
  draw(random: Random): Drawn;
}
