import { nameIn } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { sumFormula } from '../formulas.ts';
import { inventProjects } from '../project-sheet.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { ColumnSpec } from '../specs.ts';

/** Investments, one project a row: cost estimate, spent before, plan year, years after, what binds. */
export const investments: Shape = {
  id: 'A18',
  title: 'investments per project',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, {
      style: { netCost: true },
      placement: random.pick(['code name', 'name'] as const),
    });
    const { year, style } = scene;
    const page = scene.book.page(
      random.pick([scene.say('Investoinnit', 'Investeringar', 'Investments'), `INV ${year}`]),
    );
    const title = scene.say(
      `Investointisuunnitelma ${year}–${year + 2}`,
      `Investeringsplan ${year}–${year + 2}`,
      `Investment plan ${year}–${year + 2}`,
    );
    const top = drawTitle(scene, page, random.int(0, 1), {
      title,
      needsYear: true,
      needsScale: style.scale !== 1,
    });
    const table = new DrawnTable(page, style, { kind: 'investments', top, year });
    const planHead = random.pick(['plan', 'budget'] as const);
    const specs: [string, ColumnSpec][] = [];
    if (random.chance(0.6))
      specs.push([
        scene.say(
          random.pick(['Kust.arvio', 'Kustannusarvio', 'Kokonaiskustannus']),
          'Kostnadskalkyl',
          'Cost estimate',
        ),
        {
          role: 'total',
          alsoRoles: ['other', 'budget', 'plan'],
          anyYear: true,
          alsoItems: ['investment'],
          optional: true,
        },
      ]);
    const spentAt = random.chance(0.5) ? specs.length : -1;
    if (spentAt >= 0)
      specs.push([
        scene.say(
          random.pick(['Käyt. ed.', 'Käytetty aiemmin', 'Ed. vuodet']),
          'Tidigare använt',
          'Spent before',
        ),
        { role: 'priorActual', alsoRoles: ['actual', 'other'], anyYear: true, optional: true },
      ]);
    const firstYear = specs.length;
    specs.push([scene.heads.say(planHead, year), { role: 'plan', year }]);
    specs.push(
      [scene.heads.say('planYear', year + 1), { role: 'planYear', year: year + 1 }],
      [scene.heads.say('planYear', year + 2), { role: 'planYear', year: year + 2 }],
    );
    const header = scene.say(
      random.pick(['Hanke', 'Kohde', 'Investointikohde', 'Projekti']),
      'Projekt',
      'Project',
    );
    page.text(top, 0, header, { bold: true });
    table.column(0, header, { role: 'name' });
    specs.forEach(([text, spec], index) => {
      page.text(top, 1 + index, text, { bold: true });
      table.column(1 + index, text, spec);
    });
    const binding = random.chance(0.4) ? 1 + specs.length : -1;
    if (binding > 0) {
      page.text(top, binding, scene.say('Sitova', 'Bindande', 'Binding'));
      table.column(binding, scene.say('Sitova', 'Bindande', 'Binding'), {
        role: 'text',
        alsoRoles: ['other'],
      });
    }
    const projects = inventProjects(scene, random.int(4, 12));
    const grouped = random.chance(0.3);
    let row = top + 1;
    const groups = scene.body().children;
    const half = Math.ceil(projects.length / 2);
    projects.forEach((project, index) => {
      let parent: string | null = null;
      if (grouped) {
        const group = groups[index < half ? 0 : Math.min(1, groups.length - 1)]!;
        parent = nameIn(scene.tongue, group.name);
        if (!table.units.some((unit) => unit.level === 'area' && unit.name === parent)) {
          table.unit({ name: parent, level: 'area', optional: true });
          page.text(row++, 0, parent, { bold: true });
        }
      }
      const withCode = scene.placement === 'code name';
      page.text(row, 0, withCode ? `${project.code} ${project.name}` : project.name);
      const unit = table.unit({
        code: withCode ? project.code : null,
        name: project.name,
        level: 'project',
        parent,
      });
      const whole = project.spent + project.years.reduce((sum, amount) => sum + amount, 0);
      const amounts = specs.map((_, column) =>
        column === spentAt ? project.spent : column < firstYear ? whole : project.years[column - firstYear]!,
      );
      amounts.forEach((cents, column) =>
        table.money(row, 1 + column, unit, 'expense', cents, { item: 'investment', label: project.name }),
      );
      if (binding > 0 && random.chance(0.4))
        page.text(row, binding, scene.say('kokonaiskust.', 'totalkostn.'));
      row++;
      if (project.grants.some((cents) => cents > 0) && random.chance(0.7)) {
        const label = scene.say(
          random.pick(['Valtionosuus', 'Rahoitusosuus', 'Tulot']),
          'Statsandel',
          'State share',
        );
        page.text(row, 0, label, { indent: random.chance(0.6) ? 1 : 0 });
        project.grants.forEach((cents, index) =>
          table.money(row, 1 + firstYear + index, unit, 'revenue', cents, {
            label,
            alsoItems: ['grants', 'investment', 'account'],
          }),
        );
        row++;
      }
    });
    if (random.chance(0.7) && !projects.some((project) => project.grants.some((cents) => cents > 0))) {
      const word = scene.heads.say('total', year);
      page.text(row, 0, word, { bold: true });
      const total = table.unit({ name: word, level: 'total' });
      const sums = specs.map((_, column) =>
        projects.reduce(
          (sum, { spent, years }) =>
            sum +
            (column === spentAt
              ? spent
              : column < firstYear
                ? spent + years[0] + years[1] + years[2]
                : years[column - firstYear]!),
          0,
        ),
      );
      sums.forEach((cents, column) =>
        table.money(row, 1 + column, total, 'expense', cents, {
          item: 'investment',
          label: word,
          formula: style.formulas ? sumFormula(1 + column, top + 1, row - 1) : null,
        }),
      );
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
