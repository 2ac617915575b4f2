import { screen, waitFor, within } from '@testing-library/react';
import '../../src/taskpane/components/Headroom/Headroom.tsx';
import { barOf } from '../../src/taskpane/components/Headroom/bar.ts';
import type { ReportHeadroom } from '../../src/check/report.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { openPane, verdict } from './open-pane.tsx';

const { snapshot } = drawSheet(`
  2100 Koulut    | KS 2025  | Toteuma 1-12/2025
  Toimintatuotot |  100 000 |   100 000
  Toimintakulut  | −900 000 |  −890 000
  Toimintakate   | −800 000 |  −790 000
  2200 Kirjasto  |          |
  Toimintatuotot |   10 000 |    10 000
  Toimintakulut  | −110 000 |  −150 000
  Toimintakate   | −100 000 |  −140 000
  == Sitovuudet ==
  Tunnus | Yksikkö  | Sitova erä   | Sitova nähden
  2100   | Koulut   | Toimintakate | Valtuusto
  2200   | Kirjasto | Toimintakate | Hallitus`);

test('what is left by unit, passed limits first, with the numbers beside the bars', async () => {
  const { press, user, selected } = await openPane(snapshot);
  await press('Tarkista');
  await verdict(/1\svirhe/);
  const heading = await screen.findByRole('button', { name: 'Liikkumavara toimintayksiköittäin (2)' });
  expect(heading.getAttribute('aria-expanded')).toBe('false');
  await user.click(heading);
  const section = within(screen.getByRole('region', { name: /Liikkumavara/ }));
  expect(section.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    '2200 Kirjasto',
    '2100 Koulut',
  ]);
  const [library, schools] = section.getAllByRole('listitem').map((one) => one.textContent);
  expect(library).toContain('Toimintakate, sitova hallitukseen nähden');
  expect(library).toContain('Sitovasta määrästä puuttuu 40\u00a0000\u00a0€');
  expect(library).toContain(
    'Sitova määrä −100\u00a0000\u00a0€, toteuma −140\u00a0000\u00a0€ (140\u00a0% sitovasta määrästä).',
  );
  expect(schools).toContain('Jäljellä 10\u00a0000\u00a0€');

  await press('Näytä luku: 2200 Kirjasto, Toimintakate, sitova hallitukseen nähden');
  await waitFor(() => expect(selected()).toMatch(/!C8$/));
});

const entry = (bound: number | null, used: number | null, left: number | null) =>
  ({ bound, used, left }) as ReportHeadroom;

test('a bar shows what is used, and striped what is over or missing', () => {
  expect(barOf(entry(-100, -80, 20))).toEqual({ used: 80, over: 0, share: 80 });
  expect(barOf(entry(-100, -125, -25))).toEqual({ used: 80, over: 20, share: 125 });
  expect(barOf(entry(100, 75, -25))).toEqual({ used: 75, over: 25, share: 75 });
  expect(barOf(entry(100, 125, 25))).toEqual({ used: 80, over: 0, share: 125 });
});

test('no bar where no length could tell anything', () => {
  expect(barOf(entry(null, -80, null))).toBeNull();
  expect(barOf(entry(0, -80, -80))).toBeNull();
  expect(barOf(entry(-100, 20, 120))).toBeNull();
});
