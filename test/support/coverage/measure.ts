import { sheetOf, workbookOf } from '../../excel/support.ts';
import { openExcel, type OpenedExcel } from '../excel.ts';
import { newKit, recipes } from './recipes.ts';
import { classesOf, type ClassSurface, type Member } from './surface.ts';

export interface ClassCoverage {
  readonly name: string;
  readonly answered: readonly string[];
  readonly missing: readonly string[];
}

/** Which members of the client's classes the host answers, found out by calling every one of them. */
export async function measureCoverage(): Promise<ClassCoverage[]> {
  const coverage: ClassCoverage[] = [];
  const first = await open();
  const classes = classesOf(first.Excel);
  first.close();
  for (const surface of classes) {
    if (surface.name in recipes) coverage.push(await measureClass(surface));
    else coverage.push({ name: surface.name, answered: [], missing: surface.members.map(({ name }) => name) });
  }
  return coverage;
}

const everySet = { ExcelApi: '1.30', ExcelApiOnline: '1.1', ExcelApiDesktop: '1.9', RichApiRuntime: '1.2' };

function open(): Promise<OpenedExcel> {
  return openExcel(workbookOf(sheetOf('Taulukko', 3, 3, (r, c) => r + c)), { requirementSets: everySet });
}

async function measureClass({ name, members }: ClassSurface): Promise<ClassCoverage> {
  const excel = await open();
  const answered: string[] = [];
  const missing: string[] = [];
  try {
    await probe(excel, name, { kind: 'navigation', name: '' });
    for (const member of members) {
      const known = await probe(excel, name, member);
      (known ? answered : missing).push(member.name);
      excel.host.workbook.features.structureProtection = null;
      excel.host.session.enableEvents = true;
    }
  } finally {
    excel.close();
  }
  return { name, answered, missing };
}

/** Arguments that get a call past the client's own checks; what the host makes of them does not matter here. */
const attempts: readonly (readonly unknown[])[] = [
  [],
  ['A1'],
  [0],
  ['A1', 'A1', 'A1'],
  [{}, {}],
  ['Custom'],
  ['x', 'x', 'x', 'x'],
  [[]],
];

/** A member of the client by its name: a value, something to call, or an event to listen to. */
type Probed = Record<string, ((...args: readonly unknown[]) => unknown) & { add(handler: () => Promise<void>): void }>;

async function probe(excel: OpenedExcel, className: string, member: Member): Promise<boolean> {
  const attemptsOf = member.kind === 'method' ? attempts : [[]];
  for (const args of attemptsOf) {
    const before = excel.host.requests.length;
    const outcome = await run(excel, className, member, args);
    if (outcome === 'answered') return true;
    if (excel.host.requests.length > before + 1 && outcome === 'unknown') return false;
  }
  return false;
}

/** `unsent`: the client itself would not send the call. */
async function run(
  excel: OpenedExcel,
  className: string,
  member: Member,
  args: readonly unknown[],
): Promise<'answered' | 'unknown' | 'unsent'> {
  let reached = false;
  try {
    return await excel.Excel.run(async (context): Promise<'answered'> => {
      const object = recipes[className]!(newKit(context)) as unknown as Probed;
      await context.sync();
      reached = true;
      use(object, member, args);
      await context.sync();
      if (member.kind === 'scalar') {
        const value = object[member.name]!;
        if (!member.writable) return 'answered';
        object[member.name] = value;
        await context.sync();
      }
      return 'answered';
    });
  } catch (error) {
    if (!reached) throw new Error(`No ${className} could be had.`, { cause: error });
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    if (code === 'ApiNotFound' || code === 'PropertyNotLoaded') return 'unknown';
    return debugInfo?.errorLocation === undefined || code === 'InvalidRequestContext' ? 'unsent' : 'answered';
  }
}

function use(object: Probed, { kind, name }: Member, args: readonly unknown[]): void {
  if (name === '') return;
  if (kind === 'scalar') object['load']!(name);
  else if (kind === 'event') object[name]!.add(async () => undefined);
  else if (kind === 'method') object[name]!(...args);
  else void object[name];
}
