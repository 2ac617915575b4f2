import type { Area } from '../../../model/address.ts';
import { subtract, touchesAny } from '../../features/areas.ts';
import {
  kindOfRule,
  operators,
  plainAlert,
  plainPrompt,
  validationTypes,
  type ErrorAlert,
  type Prompt,
  type Validation,
  type ValidationRule,
} from '../../features/validation.ts';
import { intersection } from '../areas.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { flag, oneOf } from '../fields.ts';
import { hostClass, targetOf } from '../objects.ts';
import { rangeAddress } from '../areas.ts';
import { sheetAddress } from '../../../model/address.ts';
import type { Cells } from './cells.ts';
import { range } from './range.ts';
import { rangeAreas } from './range-areas.ts';
import { refuseProtected } from './refusals.ts';
import { invalidAreas } from './validation-check.ts';

const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

/** The validations that hold for some of the cells, and whether one holds for all of them. */
function found({ sheet, areas }: Cells): { validations: readonly Validation[]; everywhere: boolean } {
  const validations = sheet.features.validations.filter((one) =>
    areas.some((area) => touchesAny(one.areas, area)),
  );
  const covered = validations.flatMap((one) => one.areas);
  const bare = areas.flatMap((area) =>
    covered.reduce<Area[]>((left, taken) => subtract(left, taken), [area]),
  );
  return { validations, everywhere: bare.length === 0 };
}

/** What all cells have in common; null when they differ or some have none. */
function common<V>(cells: Cells, read: (validation: Validation) => V, none: V): V | null {
  const { validations, everywhere } = found(cells);
  if (validations.length === 0) return none;
  const [first, ...others] = validations.map((validation) => JSON.stringify(read(validation)));
  return everywhere && others.every((other) => other === first) ? read(validations[0]!) : null;
}

export const dataValidation = hostClass<Cells>('DataValidation', {
  get: {
    ErrorAlert: (cells) => common(cells, (one) => one.errorAlert, plainAlert),
    IgnoreBlanks: (cells) => common(cells, (one) => one.ignoreBlanks, true),
    Prompt: (cells) => common(cells, (one) => one.prompt, plainPrompt),
    Rule: (cells) => common<ValidationRule>(cells, (one) => one.rule, {}) ?? {},
    Type: typeOf,
    Valid: (cells, session) => {
      const invalid = invalidAreas(cells, session);
      if (invalid.length === 0) return true;
      const valid = cells.areas.flatMap((area) =>
        invalid.reduce<Area[]>((left, one) => subtract(left, one), [area]),
      );
      return valid.length === 0 ? false : null;
    },
  },
  set: {
    ErrorAlert: (cells, value) => change(cells, { errorAlert: alertOf(value) }),
    IgnoreBlanks: (cells, value) => change(cells, { ignoreBlanks: flag(value) }),
    Prompt: (cells, value) => change(cells, { prompt: promptOf(value) }),
    Rule: (cells, value, session) => {
      const rule = ruleOf(value, cells);
      const { validations } = found(cells);
      const { ignoreBlanks = true, errorAlert = plainAlert, prompt = plainPrompt } = validations[0] ?? {};
      put(cells, { areas: cells.areas, rule, ignoreBlanks, errorAlert, prompt });
      tell(cells, session.workbook);
    },
  },
  methods: {
    Clear: (cells, _, { workbook }) => {
      put(cells, null);
      tell(cells, workbook);
    },
    GetInvalidCells: (cells, _, session) => {
      const areas = invalidAreas(cells, session);
      if (areas.length === 0) throw itemNotFound();
      return rangeAreas.of({ sheet: cells.sheet, areas });
    },
    GetInvalidCellsOrNullObject: (cells, _, session) => {
      const areas = invalidAreas(cells, session);
      return areas.length === 0 ? null : rangeAreas.of({ sheet: cells.sheet, areas });
    },
  },
});

function typeOf(cells: Cells): string {
  const { validations, everywhere } = found(cells);
  if (validations.length === 0) return 'None';
  const kinds = new Set(validations.map(({ rule }) => kindOfRule(rule)));
  if (kinds.size > 1) return 'MixedCriteria';
  if (!everywhere || common(cells, (one) => one.rule, {}) === null) return 'Inconsistent';
  const [kind] = kinds;
  return kind ? validationTypes[kind] : 'None';
}

/** Takes the place of what held for the cells. */
function put({ sheet, areas }: Cells, validation: Validation | null): void {
  refuseProtected(sheet);
  const { features } = sheet;
  for (const one of features.validations) {
    one.areas = areas.reduce<readonly Area[]>((left, area) => subtract(left, area), one.areas);
  }
  features.validations = features.validations.filter((one) => one.areas.length > 0);
  if (validation) features.validations.push(validation);
}

/** Alert, prompt and blanks of the cells; a prompt needs no rule. */
function change(cells: Cells, changes: Partial<Validation>): void {
  const { validations } = found(cells);
  const [first] = validations;
  const base = first ?? { rule: {}, ignoreBlanks: true, errorAlert: plainAlert, prompt: plainPrompt };
  if (validations.length <= 1) return put(cells, { ...base, ...changes, areas: cells.areas });
  for (const validation of validations) {
    const own = cells.areas.flatMap((area) =>
      validation.areas.flatMap((other) => intersection(area, other) ?? []),
    );
    put({ sheet: cells.sheet, areas: own }, { ...validation, ...changes, areas: own });
  }
}

function ruleOf(value: unknown, cells: Cells): ValidationRule {
  const given = value as Readonly<Record<string, Record<string, unknown> | undefined>> | null;
  const kind = given && kindOfRule(given);
  if (!given || !kind || Object.values(given).filter(Boolean).length !== 1) throw invalidArgument('The rule');
  const rule = given[kind]!;
  if (kind === 'custom') return { custom: { formula: formulaOf(rule['formula']) } };
  if (kind === 'list') {
    const source = sourceOf(rule['source'], cells);
    return { list: { inCellDropDown: rule['inCellDropDown'] !== false, source } };
  }
  const operator = oneOf(...operators)(rule['operator']);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && isMissing(rule['formula2'])) throw invalidArgument('The second formula');
  const second = isMissing(rule['formula2']) ? {} : { formula2: operandOf(rule['formula2'], cells) };
  return { [kind]: { formula1: operandOf(rule['formula1'], cells), ...second, operator } };
}

const isMissing = (value: unknown) => value === undefined || value === null || value === '';

function operandOf(value: unknown, cells: Cells): string | number {
  if (typeof value === 'number') return value;
  const reference = referenceTo(value, cells);
  if (reference !== null) return reference;
  if (typeof value !== 'string' || value === '') throw invalidArgument('The formula');
  return value;
}

function formulaOf(value: unknown): string {
  if (typeof value !== 'string' || value.length === 0) throw invalidArgument('The formula');
  return value.startsWith('=') ? value : `=${value}`;
}

/** A text is parted at its commas, and must not be longer than Excel takes. */
function sourceOf(value: unknown, cells: Cells): string {
  const reference = referenceTo(value, cells);
  if (reference !== null) return reference;
  if (typeof value !== 'string' || value === '') throw invalidArgument('The source');
  if (!value.startsWith('=') && value.length > longestList) throw invalidArgument('The source');
  return value;
}

/** A range given as an object. */
function referenceTo(value: unknown, cells: Cells): string | null {
  const target = targetOf(value, range);
  if (!target) return null;
  const address = rangeAddress(target.area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${target.sheet === cells.sheet ? address : sheetAddress(target.sheet.name, address)}`;
}

const styles = oneOf('Stop', 'Warning', 'Information');

function alertOf(value: unknown): ErrorAlert {
  const given = { ...plainAlert, ...(value as Partial<ErrorAlert> | null) };
  // Microsoft's own sample has a title of 34 letters; files hold 32, which is for whoever saves to see to.
  refuseLong('', given.message);
  return { ...given, showAlert: given.showAlert, style: styles(given.style) };
}

function promptOf(value: unknown): Prompt {
  const given = { ...plainPrompt, ...(value as Partial<Prompt> | null) };
  refuseLong(given.title, given.message);
  return { ...given, showPrompt: given.showPrompt };
}

function refuseLong(title: string, message: string): void {
  if (title.length > longestTitle || message.length > longestMessage) throw invalidArgument('The text');
}

function tell(
  { sheet }: Cells,
  workbook: { tell(event: { kind: 'featureChanged'; sheet: Cells['sheet']; feature: 'validations' }): void },
): void {
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'validations' });
}
