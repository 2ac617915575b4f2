import { confirmReading } from '../../src/check/confirm.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import { checkReading } from '../../src/check/check-workbook.ts';
import { decodeReading } from '../../src/readings/decode.ts';
import { encodeReading } from '../../src/readings/encode.ts';
import { Random } from '../corpus/random.ts';
import { shapes } from '../corpus/shapes/index.ts';

test.each([...shapes])('confirming $id $title as it was read changes nothing', (shape) => {
  const { snapshot } = shape.draw(new Random(`${shape.id} x2`));
  const before = readWorkbook(snapshot);
  const confirmed = decodeReading(encodeReading(confirmReading(before)));
  const after = readWorkbook(snapshot, { confirmed });
  const plain = (tables: typeof before.tables) =>
    tables.map((table) => ({ ...table, asRead: undefined, isConfirmed: false, confidence: 0, drift: [] }));
  expect(after.tables.flatMap((t) => t.drift)).toEqual([]);
  expect(plain(after.tables)).toEqual(plain(before.tables));
  const report = checkReading(snapshot, after, { language: 'fi' });
  expect(report.notChecked).toEqual(checkReading(snapshot, before, { language: 'fi' }).notChecked);
  expect([...after.matches.values()].filter(Boolean)).toHaveLength(confirmed.tables.length);
});
