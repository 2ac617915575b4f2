import { drawExport } from '../export.ts';
import { drawTitle } from '../chrome.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';

/** An accounting system's export: one row per account, blanks repeat what stands above, subtotal and grand total words. */
export const systemExport: Shape = {
  id: 'A14',
  title: 'accounting system or pivot export',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { style: { expense: 'negative', scale: 1 }, placement: 'code name' });
    const page = scene.book.page(random.pick(['Raportti', 'Report1', scene.say('Valmistelu', 'Beredning')]));
    const title = scene.say('Yksiköt peräkkäin, KS', 'Enheter i följd, DP');
    const top = random.chance(0.6) ? drawTitle(scene, page, 0, { title, needsYear: true }) : 0;
    const lines = random.pick(['sums', 'accounts'] as const);
    const table = drawExport(scene, page, top, {
      sparse: random.chance(0.5),
      lines,
      pageRows: 0,
      subtotals: lines === 'accounts' || random.chance(0.6),
    });
    return scene.finish([table]);
  },
};
