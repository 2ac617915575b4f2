import { changesOf, conditionsOf } from '../../../src/host/features/condition-formulas.ts';
import { plainLook, type Condition } from '../../../src/host/features/conditional-format.ts';
import { parseArea } from '../../../src/model/address.ts';

const within = parseArea('A1:D20')!;
const formulas = (condition: Condition, ...areas: string[]) =>
  Array.from(
    conditionsOf(
      {
        id: '1',
        areas: areas.map((area) => parseArea(area)!),
        stopIfTrue: false,
        condition,
        look: plainLook(),
      },
      within,
    ),
    ({ formula }) => formula,
  );
const compared = (operator: string, formula1: string, formula2?: string): Condition => ({
  type: 'CellValue',
  rule: { operator, formula1, ...(formula2 !== undefined && { formula2 }) },
});

test('a formula follows its cell from the first one, and cells beyond the grid are not asked about', () => {
  const formula = '=AND(COUNTA($A2:$D2)>0,LEN(B2)=0)';
  expect(formulas({ type: 'Custom', formula }, 'B2:B3', 'D19:E25')).toEqual([
    '=AND(COUNTA($A2:$D2)>0,LEN(B2)=0)',
    '=AND(COUNTA($A3:$D3)>0,LEN(B3)=0)',
    '=AND(COUNTA($A19:$D19)>0,LEN(D19)=0)',
    '=AND(COUNTA($A20:$D20)>0,LEN(D20)=0)',
  ]);
});

test('a comparison of values is a formula of its cell', () => {
  expect(formulas(compared('LessThan', '0'), 'C4:C5')).toEqual(['=C4<(0)', '=C5<(0)']);
  expect(formulas(compared('Between', '=A4', '=$B$1'), 'C4:C5')).toEqual([
    '=AND(C4>=(A4),C4<=($B$1))',
    '=AND(C5>=(A5),C5<=($B$1))',
  ]);
});

test('what no formula decides is not drawn', () => {
  expect(formulas({ type: 'TopBottom', rule: { rank: 10, type: 'TopItems' } }, 'A1:A9')).toEqual([]);
});

test('a look changes only what it says', () => {
  const look = plainLook();
  look.fillColor = '#FDE7E9';
  look.borders.EdgeTop = { color: '#A4262C', style: 'Dash' };
  expect(changesOf(look)).toEqual({
    fillColor: '#FDE7E9',
    borderTop: { style: 'Dash', color: '#A4262C', weight: 'Thin' },
  });
  expect(changesOf(plainLook())).toEqual({});
});
