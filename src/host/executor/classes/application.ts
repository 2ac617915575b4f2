import type { CalculationMode, HostWorkbook } from '../../workbook.ts';
import { invalidArgument } from '../errors.ts';
import { hostClass } from '../objects.ts';

const modes: Readonly<Record<string, CalculationMode>> = {
  Automatic: 'automatic',
  AutomaticExceptTables: 'automaticExceptTables',
  Manual: 'manual',
};

export const application = hostClass<HostWorkbook>('Application', {
  get: {
    CalculationMode: ({ calculationMode }) =>
      Object.keys(modes).find((name) => modes[name] === calculationMode),
    CalculationState: () => 'Done',
  },
  set: {
    CalculationMode: (workbook, value) => {
      const mode = typeof value === 'string' && Object.hasOwn(modes, value) ? modes[value] : undefined;
      if (!mode) throw invalidArgument('The calculation mode');
      workbook.calculationMode = mode;
    },
  },
  methods: {
    Calculate: (workbook) => workbook.calculate(),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
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
