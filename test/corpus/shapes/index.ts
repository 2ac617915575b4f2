import type { Shape } from '../shape.ts';
import { stackedBlocks } from './a01-stacked-blocks.ts';
import { unitRows } from './a02-unit-rows.ts';
import { costCentreRows } from './a03-cost-centres.ts';
import { yearColumns } from './a05-years.ts';
import { followUp } from './a08-follow-up.ts';

export const shapes: readonly Shape[] = [stackedBlocks, unitRows, costCentreRows, yearColumns, followUp];
