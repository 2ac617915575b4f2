import { Argument, Command, Option, type Help } from 'commander';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import { languages, type Language } from '../model/language.ts';
import { severities, type Severity } from '../model/severity.ts';
import { confirmReading } from '../check/confirm.ts';
import type { WorkbookReading } from '../check/read-workbook.ts';
import { buildReport } from '../check/summary.ts';
import { statusOf, exitStatus, type ExitStatus } from './exit-status.ts';
import { goalStatus } from './goal-status.ts';
import { inspect, type InspectOptions } from './inspect.ts';
import { insertTable, layoutList, type InsertOptions } from './insert-table.ts';
import { parseCount, parseNumbers, parseYear, textOrJson } from './options.ts';
import { makeTemplates, type TemplateOptions } from './plan-template.ts';
import { saveOnly } from './reading-file.ts';
import { toReading } from './reading.ts';
import { remakeTables, type RemakeOptions } from './remake-tables.ts';
import { chooseFormat, putOut, reportFormats, type OutputOptions } from './report-output.ts';
import { ruleList, rulePage } from './rules.ts';
import { schemaNames, schemaText, type SchemaName } from './schema.ts';
import type { Terminal } from './terminal.ts';
import { nothingRead } from './text/nothing-read.ts';
import { readText } from './text/read-text.ts';
import { verify, verifyStatus, verifyText } from './verify.ts';
import { usualCostCentres } from '../templates/request.ts';
import { words } from './words/index.ts';
import { addWorkbookCommands } from './workbook-commands.ts';
import type { HelpWords } from './words/types.ts';

interface Form {
  readonly format: 'text' | 'json';
}

type Given = Omit<InspectOptions, 'language' | 'onRead'>;

/** The commands of `sitova`; every one hands its exit status to `done`. Throws instead of ending the process. */
export function createProgram(
  language: Language,
  terminal: Terminal,
  done: (status: ExitStatus) => void,
): Command {
  const { help } = words(language);
  const program = new Command('sitova')
    .description(help.about)
    .version(buildReport([]).tool.version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .configureHelp(helpStyle(help))
    .usage(help.usage)
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
    .addHelpText('after', `\n${help.examples}`)
    .exitOverride();

  const inspecting = (name: string, description: string) =>
    subcommand(program, name, description, help)
      .argument('<path...>', help.paths)
      .addOption(languageOption(help))
      .option('--profile <id>', help.profile)
      .option('--year <year>', help.year, parseYear)
      .option('--reading <file>', help.reading)
      .option('--no-reading', help.noReading);

  inspecting('check', help.check)
    .addOption(new Option('--format <form>', help.reportFormat).choices(reportFormats))
    .option('--out <file>', help.reportOut)
    .addOption(new Option('--fail-on <severity>', help.failOn).choices(severities).default('error'))
    .action(async (paths: string[], given: Given & OutputOptions & { failOn: Severity }) => {
      const format = chooseFormat(given, language);
      const report = await inspect(paths, { ...given, language }, terminal);
      await putOut(report, { ...given, format }, terminal, language);
      done(statusOf(report, given.failOn));
    });

  inspecting('read', help.read)
    .addOption(textOrJson(help))
    .option('--save-reading <file>', help.saveReading)
    .action(async (paths: string[], { saveReading, ...given }: Given & Form & { saveReading?: string }) => {
      const understood: ConfirmedReading[] = [];
      const onRead = (one: WorkbookReading) => understood.push(confirmReading(one));
      const report = await inspect(paths, { ...given, language, onRead }, terminal);
      if (saveReading !== undefined) {
        terminal.err(`${await saveOnly(understood, saveReading, language)}\n`);
      }
      const reading = toReading(report);
      terminal.out(given.format === 'json' ? json(reading) : readText(reading, terminal, language));
      const complete = reading.workbooks.every((workbook) => nothingRead(workbook, language) === null);
      done(complete ? exitStatus.clean : exitStatus.incomplete);
    });

  subcommand(program, 'verify', help.verify, help)
    .argument('<path...>', help.paths)
    .addOption(textOrJson(help))
    .addOption(languageOption(help))
    .action(async (paths: string[], { format }: Form) => {
      const verified = await verify(paths, language);
      const document = { schema: 'sitova.verification/1', tool: buildReport([]).tool, workbooks: verified };
      terminal.out(format === 'json' ? json(document) : verifyText(verified, terminal, language));
      done(verifyStatus(verified));
    });

  const command = (name: string, description: string) =>
    subcommand(program, name, description, help).addOption(languageOption(help));
  addWorkbookCommands(command, help, language, terminal, done);

  subcommand(program, 'rules', help.rules, help)
    .argument('[id]', help.ruleId)
    .addOption(languageOption(help))
    .action((id: string | undefined) => {
      terminal.out(id === undefined ? ruleList(language) : rulePage(id, terminal, language));
    });

  subcommand(program, 'schema', help.schema, help)
    .addArgument(new Argument('<name>', help.schemaName).choices(schemaNames))
    .action((name: SchemaName) => terminal.out(schemaText(name)));

  subcommand(program, 'template', help.template, help)
    .option('--profile <id>', help.templateProfile)
    .option('--unit <unit>', help.unit)
    .option('--all', help.all)
    .requiredOption('--year <year>', help.templateYear, parseYear)
    .requiredOption('--out <file>', help.templateOut)
    .addOption(
      new Option('--cost-centres <number>', help.costCentres).argParser(parseCount).default(usualCostCentres),
    )
    .option('--months', help.months)
    .addOption(languageOption(help))
    .action(async (options: TemplateOptions) => terminal.out(`${await makeTemplates(options, language)}\n`));

  addGoals(program, help, language, terminal);
  return program;
}

function addGoals(program: Command, help: HelpWords, language: Language, terminal: Terminal): void {
  const goals = subcommand(program, 'goals', help.goals, help).helpCommand(false);
  subcommand(goals, 'layouts', help.layouts, help)
    .addOption(languageOption(help))
    .action(() => terminal.out(layoutList(language)));
  subcommand(goals, 'insert', help.insert, help)
    .requiredOption('--layout <id>', help.layout)
    .option('--profile <id>', help.goalProfile)
    .requiredOption('--out <file>', help.out)
    .option('--into <file>', help.into)
    .option('--unit <unit>', help.unit)
    .option('--year <year>', help.tableYear, parseYear)
    .option('--aims <numbers>', help.aims, parseNumbers)
    .addOption(languageOption(help))
    .action(async (options: InsertOptions) => terminal.out(`${await insertTable(options, language)}\n`));
  const remaking = (name: 'carry' | 'convert' | 'tidy') =>
    subcommand(goals, name, help[name], help)
      .argument('<file>', help.goalFile)
      .requiredOption('--out <file>', help.out)
      .addOption(languageOption(help))
      .action(async (file: string, options: RemakeOptions) =>
        terminal.out(await remakeTables(name, file, options, language)),
      );
  remaking('carry')
    .requiredOption('--year <year>', help.carryYear, parseYear)
    .option('--layout <id>', help.carryLayout)
    .option('--without-done', help.withoutDone);
  remaking('convert')
    .requiredOption('--layout <id>', help.layout)
    .option('--year <year>', help.year, parseYear);
  remaking('tidy').requiredOption('--layout <id>', help.layout).option('--year <year>', help.year, parseYear);
  subcommand(goals, 'status', help.status, help)
    .argument('<file>', help.goalFile)
    .addOption(languageOption(help))
    .action(async (file: string) => terminal.out(await goalStatus(file, language)));
}

function subcommand(program: Command, name: string, description: string, help: HelpWords): Command {
  return program.command(name).description(description).helpOption('-h, --help', help.help);
}

function languageOption(help: HelpWords): Option {
  return new Option('--lang <language>', help.lang).choices(languages);
}

/** Commander's own words in help pages, in the language asked for. */
function helpStyle(help: HelpWords): Partial<Help> {
  return {
    styleTitle: (title) => help.titles[title as keyof HelpWords['titles']] ?? title,
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map(humanArgument)].join(' '),
    optionDescription: ({ description, argChoices, defaultValue }) =>
      [
        argChoices ? `${description}: ${argChoices.join(', ')}` : description,
        ...(defaultValue === undefined ? [] : [`(${help.defaultIs} ${String(defaultValue)})`]),
      ].join(' '),
  };
}

function humanArgument(argument: Argument): string {
  const text = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${text}>` : `[${text}]`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
