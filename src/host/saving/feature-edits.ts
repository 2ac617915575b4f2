import { cellAddress, type Area } from '../../model/address.ts';
import type { FileRule } from '../../model/conditional-rule.ts';
import {
  borderSides,
  type CellFormat,
  type ConditionalRule,
  type Limits,
  type ValidationRule,
} from '../../model/edit-details.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import { copiedFormula } from '../../model/formula-shift.ts';
import type { Comment } from '../features/comment.ts';
import type { ConditionalFormat, ConditionalLook } from '../features/conditional-format.ts';
import type { Filter } from '../features/filter.ts';
import type { SheetProtection } from '../features/protection.ts';
import type { ComparingRule, Validation } from '../features/validation.ts';
import { conditionalRule } from './conditional-rules.ts';
import type { DescribedSheet } from './describe.ts';
import { sheetFilter } from './filter-edits.ts';
import { limits, operators } from './rule-limits.ts';
import { printSetup } from './print-setup.ts';

/** What a sheet has beside its cells, where it is not what it was. */
export function featureEdits(
  sheet: string,
  before: DescribedSheet | null,
  after: DescribedSheet,
): WorkbookEdit[] {
  const was = before?.features;
  const is = after.features;
  return [
    ...validationEdits(sheet, was?.validations ?? [], is.validations),
    ...conditionalEdits(sheet, was?.conditionalFormats ?? [], is.conditionalFormats),
    ...commentEdits(sheet, was?.comments ?? [], is.comments),
    ...(same(was?.frozen ?? null, is.frozen)
      ? []
      : [{ kind: 'freezePanes', sheet, to: is.frozen ?? { rows: 0, columns: 0 } } as const]),
    ...filterEdits(sheet, was?.autoFilter ?? null, is.autoFilter),
    ...((was?.tabColor ?? '') === is.tabColor
      ? []
      : [{ kind: 'setTabColor', sheet, to: is.tabColor } as const]),
    ...breakEdits(sheet, is),
    ...printSetup(sheet, was?.pageLayout ?? null, is.pageLayout),
    ...(same(was?.protection ?? null, is.protection)
      ? []
      : [{ kind: 'protectSheet', sheet, to: allowances(is.protection) } as const]),
  ];
}

/** Those of the file are not known here and stay. */
function breakEdits(sheet: string, is: DescribedSheet['features']): WorkbookEdit[] {
  const to = {
    rows: is.rowBreaks.map(({ row }) => row),
    columns: is.columnBreaks.map(({ column }) => column),
  };
  return to.rows.length + to.columns.length > 0 ? [{ kind: 'addPageBreaks', sheet, to }] : [];
}

function filterEdits(sheet: string, before: Filter | null, after: Filter | null): WorkbookEdit[] {
  if (same(before, after)) return [];
  const to = after && sheetFilter(after);
  return after && !to ? [] : [{ kind: 'setFilter', sheet, to }];
}

function validationEdits(
  sheet: string,
  before: readonly Validation[],
  after: readonly Validation[],
): WorkbookEdit[] {
  const gone = before.filter((one) => !after.some((other) => same(one, other)));
  const added = after.filter((one) => !before.some((other) => same(one, other)));
  return [
    ...gone.flatMap(({ areas }) => areas.map((area) => [area, null] as const)),
    ...added.flatMap((one) => one.areas.map((area) => [area, validationRule(one)] as const)),
  ].map(([area, to]): WorkbookEdit => ({ kind: 'setValidation', sheet, area, to }));
}

function validationRule({ rule, ignoreBlanks, prompt, errorAlert }: Validation): ValidationRule {
  const texts = {
    ignoreBlank: ignoreBlanks,
    ...(prompt.showPrompt && (prompt.title || prompt.message)
      ? { prompt: { title: prompt.title, message: prompt.message } }
      : {}),
    ...(errorAlert.showAlert ? {} : { silent: true }),
    ...(errorAlert.showAlert
      ? {
          alert: {
            style: errorAlert.style.toLowerCase() as 'stop' | 'warning' | 'information',
            title: errorAlert.title.slice(0, longestTitle),
            message: errorAlert.message,
          },
        }
      : {}),
  };
  if (rule.list) {
    const { source, inCellDropDown } = rule.list;
    return {
      ...texts,
      type: 'list',
      source: source.startsWith('=') ? source : source.split(','),
      ...(inCellDropDown ? {} : { noArrow: true }),
    };
  }
  if (rule.custom) return { ...texts, type: 'custom', formula: rule.custom.formula };
  const types = [
    ['whole', rule.wholeNumber],
    ['decimal', rule.decimal],
    ['date', rule.date],
    ['time', rule.time],
    ['textLength', rule.textLength],
  ] as const;
  for (const [type, comparing] of types) if (comparing) return { ...texts, type, ...comparison(comparing) };
  return { ...texts, type: 'any' };
}

function comparison({ operator, formula1, formula2 }: ComparingRule): Limits {
  return { operator: operators[operator]!, ...limits(formula1, formula2) };
}

/** Of files. */
const longestTitle = 32;

function conditionalEdits(
  sheet: string,
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
): WorkbookEdit[] {
  const gone = before.filter((one) => !after.some((other) => same(one, other)));
  const added = after.filter((one) => !before.some((other) => same(one, other)));
  return [
    ...rulesOf(gone).flatMap(([area, rule]): WorkbookEdit[] =>
      isOfExcel(rule) ? [{ kind: 'removeConditionalFormats', sheet, area, rule }] : [],
    ),
    // Each goes before the others, so the one of highest priority comes last.
    ...rulesOf(added.toReversed()).map(([area, rule]): WorkbookEdit =>
      isOfExcel(rule)
        ? { kind: 'addConditionalFormat', sheet, area, rule }
        : { kind: 'addFileRule', sheet, area, rule },
    ),
  ];
}

const isOfExcel = (rule: ConditionalRule | FileRule): rule is ConditionalRule =>
  rule.type === 'formula' || rule.type === 'cellValue' || rule.type === 'text';

function rulesOf(formats: readonly ConditionalFormat[]): (readonly [Area, ConditionalRule | FileRule])[] {
  return formats.flatMap((format) => {
    const rule = conditionalRule(format, lookFormat(format.look));
    const [first] = format.areas;
    return rule && first ? format.areas.map((area) => [area, seenFrom(area, first, rule)] as const) : [];
  });
}

/** Formulas are as seen from the first cell of the first area. */
function seenFrom(area: Area, first: Area, rule: ConditionalRule | FileRule): ConditionalRule | FileRule {
  const moved = (formula: string | number) =>
    typeof formula === 'number'
      ? formula
      : copiedFormula(formula, area.top - first.top, area.left - first.left);
  if (rule.type === 'formula') return { ...rule, formula: String(moved(rule.formula)) };
  if (rule.type !== 'cellValue') return rule;
  const second = rule.second === undefined ? {} : { second: moved(rule.second) };
  return { ...rule, first: moved(rule.first), ...second };
}

function lookFormat(look: ConditionalLook): CellFormat {
  return {
    ...(look.bold === null ? {} : { bold: look.bold }),
    ...(look.italic === null ? {} : { italic: look.italic }),
    ...(look.strikethrough === null ? {} : { strikethrough: look.strikethrough }),
    ...(look.underline === null ? {} : { underline: look.underline !== 'None' }),
    ...(look.fontColor ? { color: look.fontColor } : {}),
    ...(look.fillColor ? { fill: look.fillColor } : {}),
    ...(look.numberFormat ? { numberFormat: look.numberFormat } : {}),
    ...lookBorders(look),
  };
}

function lookBorders({ borders }: ConditionalLook): CellFormat {
  const sides = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;
  const drawn = borderSides.flatMap((side) => {
    const { style, color } = borders[sides[side]];
    const line = style === 'Continuous' ? 'thin' : style === 'Dot' ? 'dotted' : 'dashed';
    return style === 'None' ? [] : [[side, { style: line, color }] as const];
  });
  return drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) };
}

function commentEdits(sheet: string, before: readonly Comment[], after: readonly Comment[]): WorkbookEdit[] {
  const [was, is] = [before, after].map(
    (comments) => new Map(comments.map((comment) => [cellAddress(comment.cell), comment])),
  ) as [Map<string, Comment>, Map<string, Comment>];
  return [
    ...[...was]
      .filter(([address]) => !is.has(address))
      .map(([, { cell }]): WorkbookEdit => ({ kind: 'setComment', sheet, cell, to: null })),
    ...[...is]
      .filter(([address, one]) => !same(was.get(address), one))
      .map(([, one]) => threadEdit(sheet, one)),
  ];
}

function threadEdit(sheet: string, comment: Comment): WorkbookEdit {
  const remarks = [comment, ...comment.replies].map(({ authorName, authorEmail, content, created }) => ({
    author: authorName,
    email: authorEmail,
    text: content,
    at: created.replace(/(\.\d\d)?\d*Z$/, (_, hundredths: string | undefined) => hundredths ?? '.00'),
  }));
  return { kind: 'addThread', sheet, cell: comment.cell, remarks, resolved: comment.resolved };
}

function allowances(protection: SheetProtection | null) {
  if (!protection) return null;
  const { options } = protection;
  return {
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertRows: options.allowInsertRows,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    filter: options.allowAutoFilter,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
