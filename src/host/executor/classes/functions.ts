import { sheetAddress, type Area } from '../../../model/address.ts';
import type { CellValue } from '../../../model/snapshot.ts';
import type { HostSheet } from '../../workbook.ts';
import { rangeAddress } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import { hostClass, HostObject, targetOf } from '../objects.ts';
import type { Session } from '../session.ts';

/** A function of Excel called by code: a formula, and what it comes to once somebody asks. */
interface FunctionCall {
  readonly formula: string;
  result?: CellValue | null;
}

const functionResult = hostClass<FunctionCall>('FunctionResult', {
  get: {
    Error: ({ result }) => (result?.kind === 'error' ? result.error : null),
    Value: ({ result }) => {
      if (!result || result.kind === 'error') return result ? null : 0;
      if (result.kind === 'number') return result.number;
      return result.kind === 'boolean' ? result.boolean : result.text;
    },
  },
});

/** `workbook.functions`: the names of its members are those of the functions, with `_` for each dot. */
export const functions = hostClass<null>('Functions', {
  anyMethod: (_, name, args) => {
    const list = args.all.map(written);
    while (list.at(-1) === '') list.pop();
    return functionResult.of({ formula: `${name.toUpperCase().replaceAll('_', '.')}(${list.join(',')})` });
  },
});

/** Works the call out before its result is read. */
export async function evaluateCall(object: HostObject | null, { workbook }: Session): Promise<void> {
  const call = targetOf(object, functionResult);
  if (call && call.result === undefined) call.result = await workbook.evaluate(`=${call.formula}`);
}

function written(argument: unknown): string {
  if (argument === null || argument === undefined) return '';
  if (Array.isArray(argument)) return argument.map(written).join(',');
  if (argument instanceof HostObject) {
    const call = targetOf(argument, functionResult);
    return call ? call.formula : reference(argument.target as Partial<{ sheet: HostSheet; area: Area }>);
  }
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'object' && 'address' in argument) return String(argument.address);
  throw invalidArgument('An argument of the function');
}

function reference({ sheet, area }: Partial<{ sheet: HostSheet; area: Area }>): string {
  if (!sheet || !area) throw invalidArgument('An argument of the function');
  return sheetAddress(sheet.name, rangeAddress(area));
}
