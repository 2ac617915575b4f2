import { parseArea, type Area } from '../model/address.ts';
import type { XmlTag } from './attributes.ts';
import { plainFormula } from './formula.ts';
import type { XmlHandler } from './scanner.ts';
import { decodeEscapes } from './text.ts';
import { isTrue } from './values.ts';
import { worksheetParts } from './worksheet-parts.ts';

/** What cells accept, as the file says it. Formulas with their `=`; numbers and lists of items as they are written. */
export interface FileValidation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly second: string;
  readonly ignoreBlank: boolean;
  readonly dropDown: boolean;
  readonly alert: {
    readonly shown: boolean;
    readonly style: string;
    readonly title: string;
    readonly text: string;
  };
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly text: string };
}

/** Of every sheet, but for those that Excel keeps among a sheet's extensions. Throws `XlsxError` as `readXlsx` does. */
export async function readDataValidations(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly FileValidation[]>> {
  const { files, sheets } = await worksheetParts(bytes);
  const found = new Map<string, readonly FileValidation[]>();
  for (const { name, part } of sheets) {
    const handler = new ValidationsHandler();
    await files.scan(part, handler, 'partBytes');
    if (handler.found.length > 0) found.set(name, handler.found);
  }
  return found;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class ValidationsHandler implements XmlHandler {
  wantsText = false;
  readonly found: Writable<FileValidation>[] = [];
  private formula = '';

  open(name: string, tag: XmlTag, depth: number): void {
    if (depth === 3 && name === 'dataValidation') this.found.push(written(tag));
    else if (depth === 4 && /^formula[12]$/.test(name)) {
      this.wantsText = true;
      this.formula = '';
    }
  }

  close(name: string, depth: number): void {
    if (!this.wantsText || depth !== 4) return;
    this.wantsText = false;
    const last = this.found.at(-1);
    const formula = decodeEscapes(this.formula.trim());
    if (last) last[name === 'formula1' ? 'first' : 'second'] = operandOf(formula, last.type);
  }

  text(text: string): void {
    this.formula += text;
  }
}

/** `"a,b"` are items, `10` is a number, the rest are formulas. */
function operandOf(formula: string, type: string): string {
  const items = type === 'list' && /^"([^]*)"$/.exec(formula);
  if (items) return items[1]!.replaceAll('""', '"');
  return Number.isFinite(Number(formula)) && formula !== '' ? formula : plainFormula(formula);
}

function written(tag: XmlTag): Writable<FileValidation> {
  const text = (name: string) => decodeEscapes(tag.get(name) ?? '');
  return {
    areas: (tag.get('sqref') ?? '').split(/\s+/).flatMap((one) => parseArea(one) ?? []),
    type: tag.get('type') ?? 'none',
    operator: tag.get('operator') ?? 'between',
    first: '',
    second: '',
    ignoreBlank: isTrue(tag.get('allowBlank')),
    dropDown: !isTrue(tag.get('showDropDown')),
    alert: {
      shown: isTrue(tag.get('showErrorMessage')),
      style: tag.get('errorStyle') ?? 'stop',
      title: text('errorTitle'),
      text: text('error'),
    },
    prompt: { shown: isTrue(tag.get('showInputMessage')), title: text('promptTitle'), text: text('prompt') },
  };
}
