import path from 'node:path';
import { tableLanguage } from '../goal-tables/request-for.ts';
import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { areaAddress, sheetAddress } from '../model/address.ts';
import { findProfile } from '../profiles/index.ts';
import { sheetName, templateSteps } from '../templates/plan.ts';
import type { TemplateRequest, TemplateUnit } from '../templates/request.ts';
import { findUnit, titleOf, unitsOf } from '../templates/units.ts';
import { createXlsx } from '../xlsx/write/edit-xlsx.ts';
import { refuseWhatIsThere, writeNew, writeNewInFolder } from './new-files.ts';
import { chosenProfile } from './profile-option.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface TemplateOptions {
  readonly out: string;
  readonly year: number;
  readonly costCentres: number;
  readonly profile?: string;
  readonly unit?: string;
  readonly all?: boolean;
  readonly months?: boolean;
}

/** Writes the workbook of a unit, or a folder with one for every unit of the city; answers a line for each. */
export async function makeTemplates(options: TemplateOptions, language: Language): Promise<string> {
  const say = words(language);
  const { out, unit, all = false, year, costCentres, months = false } = options;
  if (all === (unit !== undefined)) throw new UsageError(say.usage.unitOrAll);
  const organisation = await cityOf(options.profile, language);
  const units =
    unit === undefined
      ? everyUnit(organisation, year, language)
      : [oneUnit(organisation, unit, year, language)];
  const requests = units.map((one): TemplateRequest => ({
    organisation,
    unit: one,
    year,
    language: tableLanguage(language),
    costCentres,
    months,
  }));
  const files = requests.map((request) => ({
    request,
    file: all ? path.join(out, `${sheetName(request)}.xlsx`) : out,
  }));
  await refuseWhatIsThere(
    files.map(({ file }) => file),
    language,
  );
  const write = all ? writeNewInFolder : writeNew;
  const lines: string[] = [];
  for (const { request, file } of files) {
    const sheet = sheetName(request);
    const { table, steps } = templateSteps(request, sheet);
    await write(file, await createXlsx(sheet, steps), language);
    lines.push(say.templateMade(file, sheetAddress(sheet, areaAddress(table))));
  }
  return lines.join('\n');
}

async function cityOf(given: string | undefined, language: Language): Promise<Organisation | null> {
  const profile = (await chosenProfile(given, language)) ?? null;
  return typeof profile === 'string' ? findProfile(profile) : profile;
}

function everyUnit(organisation: Organisation | null, year: number, language: Language): TemplateUnit[] {
  const units = organisation ? unitsOf(organisation, year) : [];
  if (units.length === 0) throw new UsageError(words(language).usage.noUnits);
  return units;
}

/** Where the city is known, a unit it does not know is a slip of the pen. */
function oneUnit(
  organisation: Organisation | null,
  unit: string,
  year: number,
  language: Language,
): TemplateUnit {
  const found = findUnit(organisation, unit);
  const known = organisation ? unitsOf(organisation, year) : [];
  if (found.node || (known.length === 0 && found.name !== '')) return found;
  const say = words(language).usage;
  throw new UsageError(known.length === 0 ? say.noUnits : say.unknownUnit(unit, known.map(titleOf)));
}
