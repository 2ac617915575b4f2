import { parseArea, sheetAddress } from '../../../model/address.ts';
import type { CellValue } from '../../../model/snapshot.ts';
import { englishFormula } from '../../formulas/local.ts';
import type { HostName, HostSheet } from '../../workbook.ts';
import { rangeAddress, rangeByAddress, rangeOfFormula } from '../areas.ts';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../errors.ts';
import { flag, text } from '../fields.ts';
import { collectionMethods, hostClass, targetOf, type HostObject } from '../objects.ts';
import type { RangeTarget, Session } from '../session.ts';
import { range } from './range.ts';
import { worksheet } from './worksheet.ts';

/** A name, found anew each time: what it stands for may have changed. */
interface NameTarget {
  readonly name: string;
  readonly sheet: HostSheet | null;
}

function nameOf({ name, sheet }: NameTarget, { workbook }: Session): HostName {
  const found = workbook.names.find((one) => one.name === name && one.sheet === sheet);
  if (!found) throw itemNotFound();
  return found;
}

function change(target: NameTarget, session: Session, changes: Partial<HostName>): void {
  const item = nameOf(target, session);
  session.workbook.changeName(item, { ...item, ...changes });
}

const placeOf = (target: NameTarget, session: Session) =>
  rangeOfFormula(nameOf(target, session).formula, session);

const namedItem = hostClass<NameTarget>('NamedItem', {
  complete: true,
  id: ({ name }) => ({ _Id: name }),
  get: {
    Comment: (target, session) => nameOf(target, session).comment,
    Formula: (target, session) => nameOf(target, session).formula,
    Name: ({ name }) => name,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    Type: (target, session) => typeOf(nameOf(target, session), session),
    Value: (target, session) => valueOf(nameOf(target, session), session),
    Visible: (target, session) => nameOf(target, session).visible,
  },
  set: {
    Comment: (target, value, session) => change(target, session, { comment: text(value) }),
    Formula: (target, value, session) =>
      change(target, session, { formula: formulaOf(value, target.sheet, session) }),
    Visible: (target, value, session) => change(target, session, { visible: flag(value) }),
  },
  objects: {
    ArrayValues: (target) => arrayValues.of(target),
    Worksheet: ({ sheet }) => {
      if (!sheet) throw invalidOperation('The name belongs to the workbook.');
      return worksheet.of(sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => sheet && worksheet.of(sheet),
  },
  methods: {
    Delete: (target, _, session) => session.workbook.deleteName(nameOf(target, session)),
    GetRange: (target, _, session) => {
      const place = placeOf(target, session);
      if (!place) throw itemNotFound();
      return range.of(place);
    },
    GetRangeOrNullObject: (target, _, session) => {
      const place = placeOf(target, session);
      return place && range.of(place);
    },
  },
});

const arrayValues = hostClass<NameTarget>('NamedItemArrayValues', {
  get: {
    Types: (target, session) => {
      const place = placeOf(target, session);
      return place?.sheet.read('valueType', place.area) ?? [[typeOf(nameOf(target, session), session)]];
    },
    Values: (target, session) => {
      const place = placeOf(target, session);
      return place?.sheet.read('value', place.area) ?? [[valueOf(nameOf(target, session), session)]];
    },
  },
});

/** Formulas that may give cells are told of as Excel does, by an error. */
const mayGiveCells = /^=\s*(OFFSET|INDIRECT|INDEX|CHOOSE|IF)\s*\(/i;

/** Works out the formulas of names whose value is asked for. */
export async function evaluateNames(object: HostObject | null, session: Session): Promise<void> {
  const one = targetOf(object, namedItem);
  const scope = targetOf(object, namedItemCollection);
  const items = session.workbook.names.filter(({ name, sheet }) =>
    one ? name === one.name && sheet === one.sheet : scope?.sheet === sheet,
  );
  for (const item of items) {
    if (constantType(item, session) !== 'Error' || mayGiveCells.test(item.formula)) continue;
    const result = await session.workbook.evaluate(item.formula);
    if (result) session.nameResults.set(item.formula, result);
  }
}

interface NameScope {
  readonly sheet: HostSheet | null;
}

/** Names of the workbook, or of one sheet: a sheet's names are not listed among the workbook's. */
const names = ({ sheet }: NameScope, { workbook }: Session) =>
  workbook.names.filter((name) => name.sheet === sheet).map(({ name }) => namedItem.of({ name, sheet }));

export const namedItemCollection = hostClass<NameScope>('NamedItemCollection', {
  items: names,
  methods: {
    ...collectionMethods(names),
    Add: (scope, args, session) =>
      add(scope, args.text(0), formulaOf(args.value(1), scope.sheet, session), args.textOr(2, ''), session),
    AddFormulaLocal: (scope, args, session) => {
      const formula = englishFormula(args.text(1), session.workbook.locale);
      return add(scope, args.text(0), formulaOf(formula, scope.sheet, session), args.textOr(2, ''), session);
    },
  },
});

/** Names that are cells or whole rows and columns. */
const isCell = (name: string) => /^[A-Z]{1,3}\d{1,7}$/i.test(name) && parseArea(name) !== null;
const wrongName = /^(?:[RrCc]|[Rr]\d*[Cc]\d*)$/;

function add({ sheet }: NameScope, name: string, formula: string, comment: string, session: Session) {
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u.test(name) && !wrongName.test(name) && !isCell(name);
  if (!valid) throw invalidArgument('The name');
  const { workbook } = session;
  const key = name.toLowerCase();
  const taken =
    workbook.names.some((one) => one.sheet === sheet && one.name.toLowerCase() === key) ||
    workbook.tables.some((table) => table.name.toLowerCase() === key);
  if (taken) throw itemAlreadyExists();
  workbook.addName({ name, sheet, formula, comment, visible: true });
  return namedItem.of({ name, sheet });
}

/** A range, a formula, or a constant. */
function formulaOf(value: unknown, sheet: HostSheet | null, session: Session): string {
  const target = targetOf(value, range);
  if (target) return referenceTo(target);
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  if (typeof value !== 'string' || value === '') throw invalidArgument('The reference');
  if (!value.startsWith('=')) return `="${value.replaceAll('"', '""')}"`;
  const place = plainReference(value, sheet, session);
  return place ? referenceTo(place) : value;
}

/** An address alone means the cells themselves, wherever the name is used. */
function plainReference(formula: string, sheet: HostSheet | null, session: Session): RangeTarget | null {
  if (!/^=(?:'(?:[^']|'')+'!|[^!'"(]+!)?\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/.test(formula))
    return null;
  try {
    return rangeByAddress(sheet ?? session.workbook.activeSheet, formula, session);
  } catch {
    return null;
  }
}

function referenceTo({ sheet, area }: RangeTarget): string {
  const address = rangeAddress(area).replaceAll(/([A-Z]+|\d+)/g, '$$$1');
  return `=${sheetAddress(sheet.name, address)}`;
}

const resultTypes = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

function typeOf(item: HostName, session: Session): string {
  const result = session.nameResults.get(item.formula);
  return result ? resultTypes[result.kind] : constantType(item, session);
}

function constantType(item: HostName, session: Session): string {
  if (rangeOfFormula(item.formula, session)) return 'Range';
  const constant = item.formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(constant)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(constant)) return 'Boolean';
  if (constant.startsWith('{')) return 'Array';
  return Number.isNaN(Number(constant)) ? 'Error' : 'Double';
}

function valueOf(item: HostName, session: Session): string | number | boolean {
  const target = rangeOfFormula(item.formula, session);
  if (target) return sheetAddress(target.sheet.name, rangeAddress(target.area));
  const result = session.nameResults.get(item.formula);
  if (result) return scalarOf(result);
  const constant = item.formula.slice(1);
  switch (constantType(item, session)) {
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

function scalarOf(result: CellValue): string | number | boolean {
  if (result.kind === 'number') return result.number;
  if (result.kind === 'boolean') return result.boolean;
  return result.kind === 'text' ? result.text : result.error;
}
