import { sheetAddress } from '../../../model/address.ts';
import type { HostName, HostSheet } from '../../workbook.ts';
import { rangeAddress, rangeOfFormula } from '../areas.ts';
import { invalidOperation, itemNotFound } from '../errors.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import type { Session } from '../session.ts';
import { range } from './range.ts';
import { worksheet } from './worksheet.ts';

const namedItem = hostClass<HostName>('NamedItem', {
  id: (item) => ({ _Id: item.name }),
  get: {
    Formula: (item) => item.formula,
    Name: (item) => item.name,
    Scope: (item) => (item.sheet ? 'Worksheet' : 'Workbook'),
    Type: (item, session) => typeOf(item, session),
    Value: (item, session) => valueOf(item, session),
    Visible: (item) => item.visible,
  },
  objects: {
    Worksheet: (item) => {
      if (!item.sheet) throw invalidOperation('The name belongs to the workbook.');
      return worksheet.of(item.sheet);
    },
    WorksheetOrNullObject: (item) => item.sheet && worksheet.of(item.sheet),
  },
  methods: {
    GetRange: (item, _, session) => {
      const target = rangeOfFormula(item.formula, session);
      if (!target) throw itemNotFound();
      return range.of(target);
    },
    GetRangeOrNullObject: (item, _, session) => {
      const target = rangeOfFormula(item.formula, session);
      return target && range.of(target);
    },
  },
});

/** Names of the workbook, or of one sheet: a sheet's names are not listed among the workbook's. */
const names = ({ sheet }: { readonly sheet: HostSheet | null }, { workbook }: Session) =>
  workbook.names.filter((name) => name.sheet === sheet).map((name) => namedItem.of(name));

export const namedItemCollection = hostClass<{ readonly sheet: HostSheet | null }>('NamedItemCollection', {
  items: names,
  methods: collectionMethods(names),
});

function typeOf(item: HostName, session: Session): string {
  if (rangeOfFormula(item.formula, session)) return 'Range';
  const constant = item.formula.slice(1);
  if (constant.startsWith('"')) return 'String';
  if (/^(TRUE|FALSE)$/i.test(constant)) return 'Boolean';
  return Number.isNaN(Number(constant)) ? 'Error' : 'Double';
}

function valueOf(item: HostName, session: Session): string | number | boolean {
  const target = rangeOfFormula(item.formula, session);
  if (target) return sheetAddress(target.sheet.name, rangeAddress(target.area));
  const constant = item.formula.slice(1);
  switch (typeOf(item, session)) {
    case 'String':
      return constant.slice(1, -1).replaceAll('""', '"');
    case 'Boolean':
      return constant.toUpperCase() === 'TRUE';
    case 'Double':
      return Number(constant);
    default:
      return '#VALUE!';
  }
}
