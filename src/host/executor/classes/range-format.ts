import type { CellProperties } from '../../workbook.ts';
import { invalidArgument } from '../errors.ts';
import { hostClass } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { writeFormat } from './range-writing.ts';

/** The one value all cells share; null when they differ. */
function shared<P extends keyof CellProperties>({ sheet, area }: RangeTarget, property: P) {
  const values = sheet.read(property, area).flat();
  return values.every((value) => value === values[0]) ? values[0]! : null;
}

export const rangeFormat = hostClass<RangeTarget>('RangeFormat', {
  get: { IndentLevel: (target) => shared(target, 'indent') },
  set: {
    IndentLevel: (target, value) => {
      if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 250)
        throw invalidArgument('The indent');
      writeFormat(target, 'indent', value);
    },
  },
  objects: { Font: (target) => rangeFont.of(target) },
});

const rangeFont = hostClass<RangeTarget>('RangeFont', {
  get: { Bold: (target) => shared(target, 'bold') },
  set: { Bold: (target, value) => writeFormat(target, 'bold', value) },
});
