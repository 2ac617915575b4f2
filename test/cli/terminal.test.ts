import { paint, wrap } from '../../src/cli/terminal.ts';
import { alignColumns } from '../../src/cli/text/align.ts';

test('prose breaks at spaces and keeps amounts whole', () => {
  const amount = '−1 184 300 €'.replaceAll(' ', '\u00a0');
  expect(wrap(`Toimintakate on ${amount}.`, 22, 2)).toBe(`  Toimintakate on\n  ${amount}.\n`);
});

test('columns after the first are set right', () => {
  expect(alignColumns([['Yksikkö', 'Kate'], ['1200', '−2'], ['1800']], 2)).toBe(
    '  Yksikkö  Kate\n  1200       −2\n  1800\n',
  );
});

test('colour is used only where it shows', () => {
  const screen = { out: () => undefined, err: () => undefined, width: 80, coloured: true };
  expect(paint(screen, 'error', 'B10')).toBe('\u001b[31mB10\u001b[39m');
  expect(paint({ ...screen, coloured: false }, 'error', 'B10')).toBe('B10');
});
