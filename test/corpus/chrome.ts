import type { Scene } from './scene.ts';
import type { Page } from './sheet.ts';

export interface TitleOptions {
  /** Lines of the shape itself, e.g. the unit's name, placed after the title. */
  readonly lines?: readonly string[];
  /** Column of the title's first letter. */
  readonly column?: number;
  /** The year must be readable from the title. */
  readonly needsYear?: boolean;
  /** The scale must be readable from the title. */
  readonly needsScale?: boolean;
  /** Words of the title in place of the usual plan. */
  readonly title?: string;
  /** Never draw more than the shape's own lines. */
  readonly bare?: boolean;
}

/** Draws a title block of up to six lines; returns the first free row below it. */
export function drawTitle(scene: Scene, page: Page, row: number, options: TitleOptions = {}): number {
  const { random } = scene;
  const column = options.column ?? 0;
  const lines: string[] = [];
  const city = scene.say(...scene.city.title);
  const title = options.title ?? planTitle(scene);
  const wanted = options.needsYear || random.chance(0.8);
  if (!options.bare && random.chance(0.5)) lines.push(city);
  if (wanted && !(options.bare && !options.needsYear))
    lines.push(title.includes(String(scene.year)) ? title : `${title} ${scene.year}`);
  lines.push(...(options.lines ?? []));
  if (options.needsScale) appendScale(scene, lines);
  else if (!options.bare && random.chance(0.15) && scene.style.scale === 1)
    lines.push(scene.say('euroa', 'euro', 'EUR'));
  if (!options.bare && random.chance(0.2))
    lines.push(
      random.pick([
        `${random.int(1, 28)}.${random.int(1, 12)}.${scene.year - 1}`,
        scene.say('Luonnos', 'Utkast', 'Draft'),
      ]),
    );
  let at = row;
  for (const line of lines) {
    page.text(at, column, line, { bold: at === row || random.chance(0.3) });
    if (random.chance(0.1)) page.merge(at, column, at, column + 4);
    at += random.chance(0.15) ? 2 : 1;
  }
  return lines.length === 0 ? row : at + (random.chance(0.75) ? 1 : 0);
}

export function planTitle(scene: Scene): string {
  return scene.random.pick([
    scene.say(
      `Käyttösuunnitelma ${scene.year}`,
      `Dispositionsplan ${scene.year}`,
      `Budget plan ${scene.year}`,
    ),
    scene.say(
      `KÄYTTÖSUUNNITELMA ${scene.year}`,
      `DISPOSITIONSPLAN ${scene.year}`,
      `BUDGET PLAN ${scene.year}`,
    ),
    scene.say(
      `Käyttötaloussuunnitelma ${scene.year}`,
      `Driftsekonomiplan ${scene.year}`,
      `Operating plan ${scene.year}`,
    ),
    scene.say(
      `Talousarvion ${scene.year} käyttösuunnitelma`,
      `Dispositionsplan för budgeten ${scene.year}`,
      `Plan for budget ${scene.year}`,
    ),
  ]);
}

function appendScale(scene: Scene, lines: string[]): void {
  const token = scene.scaleToken();
  const line = scene.random.pick([
    `(${token})`,
    token,
    scene.say(`Luvut: ${token}`, `Belopp: ${token}`, `Figures: ${token}`),
  ]);
  const last = lines.length - 1;
  if (last >= 0 && scene.random.chance(0.5)) lines[last] += `, ${token}`;
  else lines.push(line);
}

/** Draws remarks, a signature or nothing below a table, at least one blank row away unless `near`. */
export function drawNotes(scene: Scene, page: Page, column = 0): void {
  const { random } = scene;
  if (random.chance(0.45)) return;
  if (random.chance(0.08)) page.text(page.bottom + 1, column + 1, scene.say('tark.', 'kontr.', 'checked'));
  let row = page.bottom + random.int(2, 3);
  const notes = [
    scene.say('* sisältää palkkatuen', '* inkluderar lönesubvention', '* includes wage subsidy'),
    scene.say(
      'Luvut tarkistetaan ennen lautakunnan kokousta.',
      'Siffrorna granskas före nämndens möte.',
      'Figures are checked before the meeting.',
    ),
    scene.say('Huom! Sisäiset vuokrat mukana', 'Obs! Interna hyror ingår', 'Note: internal rents included'),
    scene.say(
      'Avustuksiin varattu n. 30 000 euroa.',
      'För understöd har reserverats ca 30 000 euro.',
      'About 30 000 euros reserved for grants.',
    ),
  ];
  for (const note of random.sample(notes, random.int(0, 2))) page.text(row++, column, note);
  if (random.chance(0.4)) {
    const day = `${random.int(1, 28)}.${random.int(1, 12)}.${scene.year}`;
    row += random.int(0, 1);
    page.text(
      row++,
      column,
      scene.say(
        `Hyväksytty ${day} § ${random.int(3, 190)}`,
        `Godkänd ${day} § ${random.int(3, 190)}`,
        `Approved ${day}`,
      ),
    );
  }
  if (random.chance(0.3))
    page.text(
      row + 1,
      column,
      random.pick([
        'A. Niemelä',
        'Talousjohtaja K. Sundqvist',
        'M. Rantala, controller',
        '________________________',
      ]),
    );
}
