import { letters, normalise } from '../cells/text.ts';
import rows from './rows.json';
import { exactHeaderWord, findSplit } from './headings.ts';

/** Money from outside for an investment project, printed on a row of its own. */
export const fundingWords: ReadonlySet<string> = new Set(rows.funding.map(letters));

const fundingSums: ReadonlySet<string> = new Set(rows.fundingSums.map(letters));

/** "Rahoitus yhteensä" below what pays for the costs above. */
export function namesFundingSum(name: string): boolean {
  return name.split(/\s*\/\s*/).every((side) => fundingSums.has(letters(side)));
}

const ofWhich = new RegExp(`^(?:${rows.ofWhich.join('|')})(?!\\p{L})`, 'iu');

/** `josta sisäinen vuokra`: a part of the row above that is in it already. */
export function namesPartOfAbove(name: string): boolean {
  return ofWhich.test(name);
}

/** What the municipality itself pays of a project. */
export const ownFundingWords: ReadonlySet<string> = new Set(rows.ownFunding.map(letters));

const netCosts: readonly string[] = rows.netCosts;

/** "Nettomenot": what is left to pay, printed positive as a rule. */
export function speaksOfNetCosts(text: string): boolean {
  const plain = normalise(text);
  return netCosts.some((word) => plain.includes(word));
}

const service = new RegExp(`(${rows.services.join('|')})(?!\\p{L})`, 'iu');

/** `Ruokapalvelut`, `Kulttuuri- ja vapaa-aikatoimi`: ends like what municipalities call their units. */
export function namesService(name: string): boolean {
  return service.test(name);
}

const place = new RegExp(`(?:${rows.places.join('|')})(?!\\p{L})`, 'iu');

/** `Harjun koulu`, `Daghemmet Solen`: where something is run from one year to the next, no project. */
export function namesPlace(name: string): boolean {
  return place.test(name);
}

const enterprise = new RegExp(`(${rows.enterprises.join('|')})(?!\\p{L})`, 'iu');

/** `Vesihuoltolaitos`, `Hamnens balansenhet`: keeps books of its own within the municipality. */
export function namesEnterprise(name: string): boolean {
  return enterprise.test(` ${name}`);
}

const sector = new RegExp(`(?:${rows.sectors.join('|')})$`, 'iu');

/** `Hyvinvoinnin toimiala`, `Bildningssektorn`: areas that areas stand within. */
export function namesSector(name: string): boolean {
  return sector.test(name.trim());
}

const frame = new RegExp(rows.frames.join('|'), 'iu');

/** `Valtuuston määräraha`, `Kehys 2026`: what was decided for the sum above. */
export function namesFrame(name: string): boolean {
  return frame.test(name);
}

const rests = new Set(rows.rests.map(letters));

/** `Erotus`, `Jäljellä`, `Sitomatta`: what is left between two rows. */
export function namesRest(name: string): boolean {
  const word = exactHeaderWord(name);
  return word === 'variance' || word === 'remaining' || rests.has(letters(name));
}

const statements: ReadonlySet<string> = new Set(rows.statements);
const splitParts: ReadonlySet<string> = new Set(rows.splitParts);
const keyFigures: ReadonlySet<string> = new Set(rows.keyFigures);

/** `Rahoituslaskelma`, `Ulkoiset erät`: a part of the statement of a unit, no unit. */
export function namesStatement(name: string): boolean {
  const words = normalise(name).split(' ');
  const [first, ...others] = words;
  const isSplit = findSplit(first!) !== null && others.length === 1;
  return isSplit ? splitParts.has(others[0]!) : statements.has(normalise(name));
}

/** `Tunnusluvut`: what stands below is no money of the statement above. */
export function headsKeyFigures(name: string): boolean {
  return keyFigures.has(normalise(name));
}
