import { joinCounts } from '../../wording/counts.ts';
import { formatNumber } from '../../wording/format.ts';
import { inSentence, megabytes } from './counts.ts';
import type { CliWords } from './types.ts';

const count = (n: number, one: string, many: string) =>
  `${formatNumber(n, 'en')}\u00a0${n === 1 ? one : many}`;

export const en: CliWords = {
  proved: ({ unitMargins, totals, other }) =>
    `Proved: ${joinCounts(
      [
        [unitMargins, count(unitMargins, 'margin of an operating unit', 'margins of operating units')],
        [totals, count(totals, 'total', 'totals')],
        [other, count(other, 'other calculation', 'other calculations')],
      ],
      'en',
    )}.`,
  explained: 'Explained findings',
  staleExplanations: 'Outdated explanations',
  headroom: { title: 'Headroom, €', bound: 'binding', used: 'used', left: 'left', passed: 'exceeded' },
  notChecked: 'Could not be checked',
  fix: {
    safe: (title) => `Safe fix: ${inSentence(title)}.`,
    review: (title) => `Suggested fix, review before use: ${inSentence(title)}.`,
  },
  profile: (name) => (name ? `profile ${name}` : 'no city profile'),
  planYear: (year) => (year ? `plan year ${year}` : 'plan year unknown'),
  role: {
    plan: 'plan',
    budget: 'budget',
    amendedBudget: 'amended budget',
    amendment: 'amendment',
    actual: 'outcome',
    priorActual: 'closed year',
    forecast: 'forecast',
    planYear: 'later plan year',
    month: 'month',
    variance: 'variance',
    remaining: 'remaining',
    usedPercent: 'used per cent',
    changePercent: 'change per cent',
    total: 'total',
    code: 'code',
    name: 'name',
    text: 'text',
    other: 'other',
  },
  item: {
    revenue: 'Revenue',
    expense: 'Expense',
    margin: 'Margin',
    depreciation: 'Depreciation',
    investment: 'Investments',
    grants: 'Grants',
    personnel: 'Personnel',
    account: 'Other rows',
  },
  unit: 'Unit',
  accounts: 'All accounts',
  inProfile: {
    title: 'In a city profile',
    severities: 'severity: error, warning, info, or off, which leaves the check out.',
  },
  confidence: (percent) => `confidence ${percent}\u00a0%`,
  confirmed: 'confirmed',
  readingSaved: (path, tables) => `Reading saved: ${path} (${count(tables, 'table', 'tables')}).`,
  inserted: (path, place) => `Goal table inserted: ${path}, ${place}.`,
  remade: (path, places, rows) => `Made: ${path}, ${places.join(', ')} (${count(rows, 'row', 'rows')}).`,
  toCheck: 'Check',
  changes: 'Changes',
  filled: (heading, done, of) => `${heading}: filled in ${done}/${of}`,
  target: 'target',
  outcome: 'outcome',
  nothingToSave: 'No reading was saved, because no plan table was found.',
  templateMade: (path, place) => `Plan template made: ${path}, ${place}.`,
  nothingRead: 'No plan table was found in this workbook.',
  verify: {
    valid: 'The validation record is valid: no value or formula has changed.',
    changed: 'The workbook has changed since it was checked, so the record is not valid. Check again.',
    altered: 'The validation record itself has been changed and cannot be trusted. Check again.',
    none: 'The workbook has no validation record. Check it in Excel: Check before submission.',
    signed: (at, by) => `Checked ${at}, ${by}.`,
  },
  fileProblem: (code, size, limit) =>
    ({
      'not-found': 'There is no such file or folder. Check the name and the path.',
      'no-access': 'The file cannot be opened. Close it in other programs and check that you may read it.',
      'not-a-file': 'This is no ordinary file. Give an Excel workbook or a folder that holds some.',
      'file-too-large': `The file is too large (${megabytes(size, 'en')}); the limit is ${megabytes(limit, 'en')}. Save the plan in a workbook of its own.`,
      'cannot-be-read': 'Reading the file broke off. Try copying it to a local disk.',
    })[code],
  brokeOff: (detail) =>
    `The check broke off because of a fault in Sitova and gave no result. Please report it: ${detail}`,
  fixing: {
    fixed: (cells, path) =>
      `${count(cells, 'cell', 'cells')} fixed: ${path}. The original file is as it was.`,
    wouldFix: (cells) => `${count(cells, 'cell', 'cells')} would be fixed. Nothing was saved.`,
    nothing: 'There is nothing to fix safely, so nothing was saved.',
    locked: (sheets) => `Protected sheets were left as they are: ${sheets.join(', ')}.`,
  },
  bindings: {
    rule: (item, towards, limit) =>
      `${item}: binding ${towards}, must not be ${limit === 'ceiling' ? 'exceeded' : 'missed'}.`,
    decided: (by) => `Changes are decided by ${by}.`,
    amounts: (bound, what, used) => `Binding amount ${bound}, ${what} ${used}.`,
    left: (euros) => `Left ${euros}.`,
    passed: {
      ceiling: (euros) => `The binding amount is exceeded by ${euros}.`,
      floor: (euros) => `The binding amount is missed by ${euros}.`,
    },
    alone: (bound) => `Binding amount ${bound}. The workbook has no figure to compare it with.`,
    unknown: 'The binding amount is not known.',
    sources: 'Sources',
    none: (profile) =>
      `${profile === null ? 'The workbook does not tell what is binding.' : `Profile ${profile} has no bindings.`} Choose a city with --profile or insert sheet Bindings in the workbook.`,
  },
  reportSaved: (path) => `Report saved: ${path}.`,
  usage: {
    nothingFound: (paths) => `No Excel workbooks were found: ${paths.join(', ')}`,
    brokenProfile: (path) => `Profile ${path} has faults:`,
    unknownProfile: (id, known) => `There is no profile "${id}". Available: ${known.join(', ')}, none.`,
    whoseBindings: (known) => `Give a workbook or a city profile: --profile ${known.join(', --profile ')}.`,
    unknownRule: (id) => `There is no rule "${id}". For a list: sitova rules`,
    noGoals: (path) => `${path}: no goal table was found.`,
    onlyGuessed: (path) => `${path}: the table was pasted into one column. Tidy it first: sitova goals tidy.`,
    unknownLayout: (id, known) => `There is no layout “${id}”. Available: ${known.join(', ')}.`,
    unknownAim: (number, aims) =>
      aims === 0
        ? 'There is no list of aims for this layout. Leave --aims out.'
        : `There is no aim ${number}. The list has ${aims}.`,
    unitOrAll: 'Choose either one operating unit (--unit) or all of them (--all).',
    unknownUnit: (unit, known) =>
      `There is no operating unit “${unit}” in the profile. Available: ${known.join(', ')}.`,
    noUnits:
      'The profile has no operating units. Choose another profile, or give the code and name of a unit: --unit "4410 Kirjasto".',
    fileThere: (path) => `${path}: the file is already there. Choose another name.`,
    sameCopy: (one, other) =>
      `${one} and ${other} have the same name, so their copies do not fit into one folder. Fix them one by one.`,
    needsOut: 'A report in Excel form is written to a file. Add --out FILE.xlsx.',
    missingOption: (option) => `The command lacks ${option}.`,
    unknownCommand: (name) => `There is no command "${name}".`,
    unknownOption: (name) => `There is no option "${name}".`,
    missingArgument: (name) => `The command lacks ${name}.`,
    missingValue: (option) => `The option "${option}" lacks its value.`,
    badValue: (name, value, allowed) => `${name}: "${value}" is not allowed. Allowed values: ${allowed}.`,
    tooManyArguments: 'The command has too many arguments.',
    oneWorkbook: '--save-reading saves the reading of one workbook. Give one workbook.',
    otherFile: (path) => `${path}: the file exists and is not a reading. Choose another name.`,
    cannotWrite: (path) => `${path}: the file cannot be written. Check the folder and your rights.`,
    seeHelp: (command) => `Help: ${command} --help`,
  },
  help: {
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    usage: '<command> [options]',
    defaultIs: 'default',
    about:
      "Reads a municipality's budget plans from Excel workbooks as they are, proves the sums and watches the binding level. Never changes the workbooks it is given.",
    check: 'check workbooks and tell what must be corrected',
    read: 'tell how the tables were understood',
    verify: 'tell whether validation records are valid',
    fix: 'make all safe fixes in copies of workbooks',
    fixPaths: 'Excel workbooks or folders to fix; they are not changed',
    fixOut: 'name of the fixed workbook, or of a folder for several; a file that is there is never replaced',
    dryRun: 'tell the fixes, save nothing',
    fixRule: 'fix only what this rule found',
    bindings: 'tell what binds whom towards whom, and who decides on it',
    bindingsFile: 'Excel workbook whose headroom is told',
    rules: "list the rules or show one rule's page",
    schema: 'print the JSON schema of a report or file',
    template: 'make a workbook with a plan template for an operating unit to fill in',
    templateProfile: 'city profile or its JSON file, which gives the units and the binding appropriations',
    all: 'make a workbook for every operating unit, in the folder that --out names',
    templateYear: 'plan year',
    templateOut: 'name of the workbook or folder to be made; a file that is there is not replaced',
    costCentres: 'how many cost centres the template has room for where the profile does not name them',
    months: 'ask for the plan month by month; the year is the sum of the months',
    goals: 'insert a goal table into a workbook',
    layouts: 'list the layouts of tables and their columns',
    insert: 'make a workbook with a goal table to be filled in',
    carry: "make next year's goal table of this year's",
    convert: 'put a goal table into another layout',
    tidy: 'tidy a pasted goal table',
    status: 'say how the goals stand',
    goalFile: 'Excel workbook with a goal table',
    carryYear: 'the year the table is made for',
    goalProfile:
      'city profile or its JSON file, whose layouts, aims and units are used (default: the layout’s own city)',
    carryLayout: "id of the layout (default: the table's own columns)",
    withoutDone: 'leave out rows that are done or over',
    layout: 'id of the layout, see sitova goals layouts',
    out: 'name of the workbook to be made; a file that is there is not replaced',
    into: 'workbook whose copy gets the table (default: a new workbook)',
    unit: 'code or name of the operating unit',
    tableYear: 'plan year (default: the present year)',
    aims: 'order numbers of the aims, for example 1,3 (default: all)',
    paths: 'Excel workbooks or folders; every workbook in and below a folder is read',
    format: 'form of the output',
    reportFormat: 'form of the report (default by the ending of the --out file, else text)',
    reportOut: 'file to write the report to; a file that is there is never replaced',
    lang: 'language of the output (default from the environment, else fi)',
    profile: 'city profile or its JSON file, or none (default: what the workbook shows)',
    year: 'plan year, when the workbook does not tell it',
    reading: 'confirmed reading from a file (default: the one stored in the workbook)',
    noReading: 'use no confirmed reading',
    saveReading: 'save the reading as confirmed in a file',
    failOn: 'severity from which the exit status is 1',
    ruleId: 'id of the rule, such as margin-mismatch',
    schemaName: 'name of the schema',
    version: 'show the version',
    help: 'show this help',
    examples: `Examples:
  sitova check plan.xlsx                     check one workbook
  sitova check plans/ --lang sv              check the workbooks of a folder, answer in Swedish
  sitova check plan.xlsx --out report.html   a report to print
  sitova check *.xlsx --format json          one JSON document for other programs
  sitova read plan.xlsx                      see how the table was understood
  sitova verify plans/                       are the validation records valid
  sitova rules margin-mismatch               what the rule checks and why

Exit status: 0 nothing to report, 1 findings, 2 wrong usage, 3 something could not be read or checked.`,
  },
};
