import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal } from './support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

const shapesOf = ({ workbook }: Excel.RequestContext) =>
  workbook.worksheets.getItem('Toinen taulukko').shapes;
const names = (context: Excel.RequestContext) => {
  const shapes = shapesOf(context).load('items/name,items/zOrderPosition,items/left,items/width');
  return context.sync().then(() => shapes.items.map(({ name }) => name));
};
const addThree = (context: Excel.RequestContext) =>
  ['Yksi', 'Kaksi', 'Kolme'].map((name, index) => {
    const shape = shapesOf(context).addGeometricShape('Hexagon' as Excel.GeometricShapeType);
    shape.set({ name, left: index * 100, top: 10, width: 50, height: 40 });
    return shape;
  });

test('shapes keep what was set and lie over one another', async () => {
  const read = await excel.Excel.run(async (context) => {
    const [first, , last] = addThree(context);
    first!.fill.setSolidColor('yellow');
    first!.fill.load('foregroundColor,type');
    first!.setZOrder('BringToFront');
    last!.scaleWidth(2, 'OriginalSize', 'ScaleFromMiddle');
    last!.incrementRotation(-45);
    last!.load('left,width,rotation,type');
    await context.sync();
    const { fill } = first!;
    return [await names(context), fill.foregroundColor, fill.type, last!.left, last!.width, last!.rotation];
  });
  // Twice the width it was made with, around its middle.
  expect(read).toEqual([['Kaksi', 'Kolme', 'Yksi'], '#FFFF00', 'Solid', 153, 144, 315]);
});

test('a group holds its members until it is parted', async () => {
  const read = await excel.Excel.run(async (context) => {
    const [first, second] = addThree(context);
    const group = shapesOf(context).addGroup([first!, second!]);
    group.load('left,width,type');
    group.group.shapes.load('items/name,items/level');
    await context.sync();
    const inside = group.group.shapes.items.map(({ name, level }) => [name, level]);
    const outside = await names(context);
    group.group.ungroup();
    return [group.left, group.width, inside, outside, await names(context)];
  });
  expect(read).toEqual([
    0,
    150,
    [
      ['Yksi', 1],
      ['Kaksi', 1],
    ],
    ['Kolme', 'Group 4'],
    ['Yksi', 'Kaksi', 'Kolme'],
  ]);
});

test('a line is tied to shapes, and a text box holds text', async () => {
  const read = await excel.Excel.run(async (context) => {
    const [first] = addThree(context);
    const { line } = shapesOf(context).addLine(0, 0, 30, 40, 'Elbow');
    line.connectBeginShape(first!, 2);
    line.load('connectorType,isBeginConnected,beginConnectedSite,isEndConnected');
    const { textRange } = shapesOf(context).addTextBox('Huomioi tämä').textFrame;
    const piece = textRange.getSubstring(0, 7).load('text');
    textRange.load('text');
    await context.sync();
    const { connectorType, isBeginConnected, beginConnectedSite, isEndConnected } = line;
    return [connectorType, isBeginConnected, beginConnectedSite, isEndConnected, textRange.text, piece.text];
  });
  expect(read).toEqual(['Elbow', true, 2, false, 'Huomioi tämä', 'Huomioi']);
});

test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  ['what is no picture', (context) => shapesOf(context).addImage('ei kuva'), 'InvalidArgument'],
  ['a group of one', (context) => shapesOf(context).addGroup([addThree(context)[0]!]), 'InvalidArgument'],
  ['a line in a hexagon', (context) => addThree(context)[0]!.line.load('id'), 'InvalidArgument'],
  ['a shape that is not there', (context) => shapesOf(context).getItem('Puuttuu').delete(), 'ItemNotFound'],
])('%s is refused', async (_, work, code) => {
  expect(await refusal(excel, work)).toMatchObject({ code });
});

test('from a line one gets to the shapes it is tied to, and from a part back to the shape', async () => {
  const read = await excel.Excel.run(async (context) => {
    const [first] = addThree(context);
    const { line } = shapesOf(context).addLine(0, 0, 10, 10);
    line.connectBeginShape(first!, 1);
    const begin = line.beginConnectedShape.load('name');
    const back = first!.geometricShape.shape.load('name');
    first!.onActivated.add(() => Promise.resolve());
    await context.sync();
    return [begin.name, back.name];
  });
  expect(read).toEqual(['Yksi', 'Yksi']);
});
