import type { ValidationRule } from '../../model/edit-details.ts';
import type { CellContent, WorkbookEdit } from '../../model/edits.ts';
import type { Language } from '../../model/language.ts';
import { nodeOf } from '../../model/nodes.ts';
import type { BindingRule, Organisation, OrganisationNode } from '../../model/organisation.ts';
import { templateWords } from './template-words.ts';

export interface TemplateRequest {
  /** The workbook's operating units, in order. */
  readonly units: readonly { readonly code: string | null; readonly name: string }[];
  /** What is known to bind them; null when nothing is. */
  readonly organisation: Organisation | null;
  readonly language: Language;
}

const headingRow = 3;
/** Rows with drop-downs below the filled ones, for what is added by hand. */
const spareRows = 30;
const widths = [10, 34, 18, 20, 18, 24, 18, 12, 16, 10, 14, 14, 40];
const usualWidth = 8.43;

/**
 * The steps that add the sheet of what binds: a row for every unit and bound item, filled in as far as it is known.
 * What the sheet cannot say (accounts, lines that do not count) is left out and goes on holding as the profile says.
 */
export function planBindingSheet(request: TemplateRequest): { sheet: string; edits: WorkbookEdit[] } {
  const words = templateWords[request.language];
  const { sheet, headings } = words;
  const rows = request.units.flatMap((unit) => rowsOf(unit, request));
  const lines = [[words.title], [words.help], [], headings, ...rows];
  const right = headings.length - 1;
  const area = { top: 0, left: 0, bottom: lines.length - 1, right };
  const contents = lines.map((line) => headings.map((_, column) => contentOf(line[column] ?? null)));
  const before = contents.map((line) => line.map((): CellContent => ({ kind: 'blank' })));
  const head = { top: headingRow, left: 0, bottom: headingRow, right };
  const bold = { bold: true };
  const plain = { bold: false };
  return {
    sheet,
    edits: [
      { kind: 'addSheet', sheet },
      { kind: 'setCells', sheet, area, contents, before },
      {
        kind: 'setFormat',
        sheet,
        area: { ...head, top: 0, bottom: 0, right: 0 },
        format: bold,
        before: [[plain]],
      },
      { kind: 'setFormat', sheet, area: head, format: bold, before: [headings.map(() => plain)] },
      ...widths.map((size, column): WorkbookEdit => ({
        kind: 'setColumns',
        sheet,
        first: column,
        last: column,
        to: { size },
        before: { size: usualWidth },
      })),
      ...dropDowns(request.language).map(([column, to]): WorkbookEdit => ({
        kind: 'setValidation',
        sheet,
        area: { top: headingRow + 1, left: column, bottom: area.bottom + spareRows, right: column },
        to,
        before: null,
      })),
      {
        kind: 'freezePanes',
        sheet,
        to: { rows: headingRow + 1, columns: 2 },
        before: { rows: 0, columns: 0 },
      },
    ],
  };
}

function rowsOf(unit: TemplateRequest['units'][number], { organisation, language }: TemplateRequest) {
  const words = templateWords[language];
  const node = organisation && nodeOf(organisation, unit);
  const rules = node ? sayable(organisation, node) : [];
  const own = [unit.code, node?.names[0] ?? unit.name, words.level[node?.level ?? 'operatingUnit']];
  if (rules.length === 0) return node && isBound(organisation, node) ? [] : [own];
  return rules.map((rule) => [
    ...own,
    words.item[rule.item],
    words.towards[rule.towards],
    rule.decidedBy[language],
    words.comparedWith[rule.comparedWith],
    words.basis[rule.basis],
    null,
    null,
    words.limit[rule.limit],
    words.severity[rule.severity],
    sourceOf(rule),
  ]);
}

function isBound({ bindings }: Organisation, { id }: OrganisationNode): boolean {
  return bindings.some(({ nodes }) => nodes.includes(id));
}

/** Rules of the unit that the sheet can say; of one item all or none, since the sheet replaces them together. */
function sayable({ bindings }: Organisation, { id }: OrganisationNode): BindingRule[] {
  const own = bindings.filter(({ nodes }) => nodes.includes(id));
  return own.filter(({ item }) => own.filter((one) => one.item === item).every(canBeSaid));
}

function canBeSaid({ item, excludes, tolerance, towards, boundParty }: BindingRule): boolean {
  const party = towards === 'council' ? 'body' : 'officeHolder';
  return item !== 'account' && excludes.length === 0 && tolerance === null && boundParty === party;
}

function sourceOf({ source: { title, section } }: BindingRule): string {
  return section === null ? title : `${title}, ${section}`;
}

function contentOf(text: string | null): CellContent {
  return text === null ? { kind: 'blank' } : { kind: 'text', text };
}

/** Column and what it accepts. */
function dropDowns(language: Language): [number, ValidationRule][] {
  const { headings, level, item, towards, comparedWith, basis, limit, severity, choose } =
    templateWords[language];
  const lists = { 2: level, 3: item, 4: towards, 6: comparedWith, 7: basis, 10: limit, 11: severity };
  return Object.entries(lists).map(([column, words]) => {
    const source = Object.values(words).filter((word) => word !== '');
    const title = headings[Number(column)]!;
    return [
      Number(column),
      {
        type: 'list',
        source,
        ignoreBlank: true,
        prompt: { title, message: choose },
        alert: { style: 'stop', title, message: choose },
      },
    ];
  });
}
