import { drawNotes, drawTitle } from '../chrome.ts';
import { inventProjects } from '../project-sheet.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** Investments under headings of their kind, each kind closed by its sum, the years alone above the columns. */
export const sectionedInvestments: Shape = {
  id: 'X43',
  title: 'investments in sections with sums, headed by years only',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { style: { netCost: true, formulas: false } });
    const { year } = scene;
    const page = scene.book.page(scene.say('Investoinnit', 'Investeringar', 'Investments'));
    const top = drawTitle(scene, page, 0, {
      title: scene.say(`Investointiohjelma ${year}–${year + 2}`, `Investeringsprogram ${year}–${year + 2}`),
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'investments', top, year });
    const head = scene.say(random.pick(['Hanke', 'Kohde']), 'Projekt', 'Project');
    page.text(top, 0, head, { bold: true });
    table.column(0, head, { role: 'name' });
    const asNumber = random.chance(0.5);
    [0, 1, 2].forEach((ahead) => {
      if (asNumber) page.number(top, 1 + ahead, year + ahead, { format: 'General' });
      else page.text(top, 1 + ahead, String(year + ahead), { bold: true });
      table.column(1 + ahead, String(year + ahead), {
        role: ahead === 0 ? 'plan' : 'planYear',
        year: year + ahead,
      });
    });
    const sections = [
      scene.say('Talonrakennus', 'Husbyggnad', 'Buildings'),
      scene.say('Kadut ja väylät', 'Gator och leder', 'Streets'),
    ];
    const projects = inventProjects(scene, 6);
    const word = scene.say(random.pick(['yhteensä', 'yht.']), 'totalt', 'total');
    let row = top + 1;
    const fill = (unit: ReturnType<typeof table.unit>, of: typeof projects) => {
      [0, 1, 2].forEach((at) => {
        const cents = of.reduce((sum, project) => sum + project.years[at]!, 0);
        table.money(row, 1 + at, unit, 'expense', cents, { item: 'investment' });
      });
      row++;
    };
    sections.forEach((section, index) => {
      const own = projects.slice(index * 3, index * 3 + 3);
      page.text(row++, 0, section, { bold: true });
      const levels = ['project', 'total', 'operatingUnit'] as const;
      table.unit({ name: section, level: 'area', alsoLevels: levels, optional: true });
      for (const project of own) {
        page.text(row, 0, project.name, { indent: 1 });
        fill(table.unit({ name: project.name, level: 'project', parent: section }), [project]);
      }
      page.text(row, 0, `${section} ${word}`, { bold: true });
      fill(table.unit({ name: section, level: 'area', alsoLevels: levels }), own);
    });
    const all = scene.say('Kaikki yhteensä', 'Alla totalt', 'Grand total');
    page.text(row, 0, all, { bold: true });
    fill(table.unit({ name: all, level: 'total' }), projects);
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
