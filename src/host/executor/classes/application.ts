import type { CalculationMode, HostWorkbook } from '../../workbook.ts';
import { invalidArgument } from '../errors.ts';
import { fields, flag, integer, number, oneOf } from '../fields.ts';
import { hostClass } from '../objects.ts';

const modes: Readonly<Record<string, CalculationMode>> = {
  Automatic: 'automatic',
  AutomaticExceptTables: 'automaticExceptTables',
  Manual: 'manual',
};
const calculationEngine = 191_029;

/** What the language writes between digits. */
function separators({ locale }: HostWorkbook): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12_345.5);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: of('group') };
}

export const application = hostClass<HostWorkbook>('Application', {
  get: {
    CalculationEngineVersion: () => calculationEngine,
    CalculationMode: ({ calculationMode }) =>
      Object.keys(modes).find((name) => modes[name] === calculationMode),
    CalculationState: (_, session) => session.calculationState,
    DecimalSeparator: (workbook) => separators(workbook).decimal,
    ThousandsSeparator: (workbook) => separators(workbook).group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (workbook, value) => {
      const mode = typeof value === 'string' && Object.hasOwn(modes, value) ? modes[value] : undefined;
      if (!mode) throw invalidArgument('The calculation mode');
      workbook.calculationMode = mode;
    },
  },
  objects: {
    CultureInfo: (workbook) => cultureInfo.of(workbook),
    IterativeCalculation: (workbook) => iterativeCalculation.of(workbook),
  },
  methods: {
    Calculate: (workbook, args) => {
      oneOf('Recalculate', 'Full', 'FullRebuild')(args.value(0));
      workbook.calculate();
    },
    // No other window can be opened from here; Excel's answer does not tell whether one was.
    CreateWorkbook: () => createdWorkbook.of(null),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const createdWorkbook = hostClass<null>('WorkbookCreated', {
  id: () => ({ Id: 'created' }),
  methods: { Open: () => null },
});

const iterativeCalculation = hostClass<HostWorkbook>(
  'IterativeCalculation',
  fields(({ features }: HostWorkbook) => features.iterativeCalculation, {
    enabled: flag,
    maxChange: number(0),
    maxIteration: integer(1, 32_767),
  }),
);

const cultureInfo = hostClass<HostWorkbook>('CultureInfo', {
  get: { Name: ({ locale }) => locale },
  objects: {
    DatetimeFormat: (workbook) => datetimeFormat.of(workbook),
    NumberFormat: (workbook) => numberFormat.of(workbook),
  },
});

const numberFormat = hostClass<HostWorkbook>('NumberFormatInfo', {
  get: {
    NumberDecimalSeparator: (workbook) => separators(workbook).decimal,
    NumberGroupSeparator: (workbook) => separators(workbook).group,
  },
});

const patterns: Readonly<
  Record<string, { short: string; long: string; time: string; date: string; clock: string }>
> = {
  fi: { short: 'd.m.yyyy', long: 'dddd d. mmmm yyyy', time: 'h.mm.ss', date: '.', clock: '.' },
  sv: { short: 'yyyy-mm-dd', long: 'dddd d mmmm yyyy', time: 'hh:mm:ss', date: '-', clock: ':' },
  en: { short: 'm/d/yyyy', long: 'dddd, mmmm d, yyyy', time: 'h:mm:ss AM/PM', date: '/', clock: ':' },
};
const patternsOf = ({ locale }: HostWorkbook) => patterns[locale.slice(0, 2)] ?? patterns['en']!;

const datetimeFormat = hostClass<HostWorkbook>('DatetimeFormatInfo', {
  get: {
    DateSeparator: (workbook) => patternsOf(workbook).date,
    LongDatePattern: (workbook) => patternsOf(workbook).long,
    LongTimePattern: (workbook) => patternsOf(workbook).time,
    ShortDatePattern: (workbook) => patternsOf(workbook).short,
    TimeSeparator: (workbook) => patternsOf(workbook).clock,
  },
});

/** The add-in's own switches: `context.runtime`. */
export const runtime = hostClass<null>('Runtime', {
  get: { EnableEvents: (_, session) => session.enableEvents },
  set: {
    EnableEvents: (_, value, session) => {
      session.enableEvents = value === true;
    },
  },
});
