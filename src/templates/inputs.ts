import type { Area, Cell } from '../model/address.ts';
import type { ValidationRule } from '../model/edit-details.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import { amountAt, rowOf } from './amounts.ts';
import { draw, type Sheet } from './draw.ts';
import type { TemplateItem, TemplateRequest } from './request.ts';
import { templateWords } from './words.ts';

const fill = '#FFF4CE';
/** No amount of a municipality is as large. */
const most = 1e12;
const limits = {
  revenue: { operator: 'greaterThanOrEqual', first: 0 },
  expense: { operator: 'lessThanOrEqual', first: 0 },
  margin: { operator: 'between', first: -most, second: most },
  depreciation: { operator: 'lessThanOrEqual', first: 0 },
} as const;

/** The cells to be filled in: open, tinted, and told what belongs there. */
export function inputsOf(sheet: Sheet, name: string): WorkbookEdit[] {
  const { blocks, columns, request } = sheet;
  const { naming, framing, asked } = templateWords[request.language];
  const open = (area: Area, rule: ValidationRule): WorkbookEdit[] => [
    { kind: 'setFormat', sheet: name, area, format: { fill, locked: false } },
    { kind: 'setValidation', sheet: name, area, to: rule, before: null },
  ];
  return blocks.all.flatMap((block) => [
    ...(block.kind === 'to-name'
      ? open({ top: block.row, left: 0, bottom: block.row, right: 0 }, { type: 'any', prompt: naming })
      : []),
    ...blocks.items.flatMap((item) => {
      const isInput = columns.map((_, column) => amountAt(sheet, block, item, column).kind === 'input');
      const row = rowOf(blocks, block, item);
      return runsOf(isInput).flatMap(([left, right]) => {
        const prompt = columns[left]!.kind === 'frame' ? framing : asked[item];
        return open({ top: row, left, bottom: row, right }, { ...ruleOf(sheet, item), prompt });
      });
    }),
  ]);
}

/** Where filling in begins. */
export function firstInput(request: TemplateRequest): Cell {
  const { blocks } = draw(request);
  const [first] = blocks.all;
  return first!.kind === 'to-name' ? { row: first!.row, column: 0 } : { row: first!.row + 1, column: 1 };
}

function ruleOf({ request }: Sheet, item: TemplateItem): ValidationRule {
  const { refused } = templateWords[request.language];
  return {
    type: 'decimal',
    ...limits[item],
    ignoreBlank: true,
    alert: { style: 'stop', ...refused[item] },
  };
}

/** First and last of every unbroken run. */
function runsOf(flags: readonly boolean[]): [first: number, last: number][] {
  return flags.reduce<[number, number][]>((runs, flag, at) => {
    const last = runs.at(-1);
    if (!flag) return runs;
    if (last?.[1] === at - 1) return [...runs.slice(0, -1), [last[0], at]];
    return [...runs, [at, at]];
  }, []);
}
