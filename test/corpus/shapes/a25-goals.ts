import { drawGoals } from '../goals.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';

/** Goals, actions and metrics in the layouts of four municipalities and a follow-up table. */
export const goalTables: Shape = {
  id: 'A25',
  title: 'goals and metrics',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const page = scene.book.page(scene.say('Tavoitteet', 'Mål', 'Goals'));
    const layout = random.pick(['iisalmi', 'pieksamaki', 'kuopio', 'laitila', 'followUp'] as const);
    return scene.finish([drawGoals(scene, page, layout, random.int(0, 1))]);
  },
};
