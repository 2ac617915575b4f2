import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ConfirmedReading } from '../../src/model/confirmed-reading.ts';
import { languages } from '../../src/model/language.ts';
import { columnRoles, items, levels } from '../../src/model/table.ts';
import { decodeReading, decodeReadingXml } from '../../src/readings/decode.ts';
import { encodeReading, encodeReadingXml } from '../../src/readings/encode.ts';
import { ReadingError, type ReadingErrorCode } from '../../src/readings/error.ts';
import { readingNamespace, unwrapXml } from '../../src/readings/xml.ts';
import { wordReadingError } from '../../src/wording/reading-errors.ts';

const reading: ConfirmedReading = {
  tables: [
    {
      sheet: 'KS 2025',
      range: 'A2:B14',
      isPlan: true,
      scale: 1,
      expenseSign: 'negative',
      year: 2025,
      columns: [
        { header: 'KÄYTTÖSUUNNITELMA', role: 'name', year: null, item: null },
        { header: 'KS 2025', role: 'plan', year: 2025, item: null },
      ],
      units: [
        { code: '1280', name: 'HENKILÖSTÖPALVELUT', level: 'operatingUnit', parent: null },
        { code: null, name: 'Palkat & <muut>', level: 'costCentre', parent: '1280' },
      ],
    },
  ],
};
const text = encodeReading(reading);

const anyText = fc.string({ unit: 'binary', maxLength: 20 });
const anyYear = fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: null });
const anyReading: fc.Arbitrary<ConfirmedReading> = fc.record({
  tables: fc.array(
    fc.record({
      sheet: anyText,
      range: fc.constantFrom('A1', 'A4:E12', 'XFD1048576'),
      isPlan: fc.boolean(),
      scale: fc.constantFrom(1, 1000, 1_000_000),
      expenseSign: fc.constantFrom('negative', 'positive', 'unknown'),
      year: anyYear,
      columns: fc.array(
        fc.record({
          header: anyText,
          role: fc.constantFrom(...columnRoles),
          year: anyYear,
          item: fc.option(fc.constantFrom(...items), { nil: null }),
        }),
      ),
      units: fc.array(
        fc.record({
          code: fc.option(anyText, { nil: null }),
          name: anyText,
          level: fc.constantFrom(...levels),
          parent: fc.option(anyText, { nil: null }),
        }),
      ),
    }),
    { maxLength: 4 },
  ),
});

describe('a reading comes back as it was', () => {
  test('from the file, whatever its words hold', () => {
    fc.assert(fc.property(anyReading, (any) => expect(decodeReading(encodeReading(any))).toEqual(any)));
  });

  test('from the custom XML part, also when a program has written the part anew', () => {
    fc.assert(
      fc.property(anyReading, (any) => {
        const xml = encodeReadingXml(any);
        const anew = xml
          .replace('<reading xmlns="', `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<n:reading xmlns:n='`)
          .replace(':1">', `:1'>`)
          .replace('</reading>', '</n:reading>\n');
        const escaped = xml.replace(/(?<=>)[^<]*/, (inner) =>
          inner.replace(/["ä]/g, (character) => `&#x${character.codePointAt(0)!.toString(16)};`),
        );
        for (const one of [xml, anew, escaped]) expect(decodeReadingXml(one)).toEqual(any);
      }),
    );
  });

  test('and the part holds only characters that XML allows', () => {
    fc.assert(
      fc.property(anyReading, (any) => {
        expect(encodeReadingXml(any)).not.toMatch(
          /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u,
        );
      }),
    );
  });

  test('whatever the order of its keys and its white space', () => {
    const turned = JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(decodeReading(turned)).toEqual(reading);
  });
});

test('the file is read by people too', () => {
  expect(text).toBe(`{
 "schema": "sitova.reading-file/1",
 "checksum": "crc32:${/crc32:(\w+)/.exec(text)![1]}",
 "tables": [
  {
   "sheet": "KS 2025",
   "range": "A2:B14",
   "isPlan": true,
   "scale": 1,
   "expenseSign": "negative",
   "year": 2025,
   "columns": [
    {"header":"KÄYTTÖSUUNNITELMA","role":"name","year":null,"item":null},
    {"header":"KS 2025","role":"plan","year":2025,"item":null}
   ],
   "units": [
    {"code":"1280","name":"HENKILÖSTÖPALVELUT","level":"operatingUnit","parent":null},
    {"code":null,"name":"Palkat & <muut>","level":"costCentre","parent":"1280"}
   ]
  }
 ]
}
`);
});

test('the example in the documentation is one', () => {
  const [, example] = /```json\n(.*?)```/s.exec(readFileSync('docs/reading-file.md', 'utf8')) ?? [];
  expect(decodeReading(example!).tables).toMatchObject([{ sheet: 'KS 2025', range: 'A2:B34' }]);
});

describe('what is wrong is told by a code', () => {
  const codeOf = (act: () => unknown): ReadingErrorCode | null => {
    try {
      act();
      return null;
    } catch (error) {
      if (error instanceof ReadingError) return error.code;
      throw error;
    }
  };

  test.each<[string, string, ReadingErrorCode]>([
    ['nothing', '', 'not-a-reading'],
    ['other JSON', '{"schema":"sitova.reading/1","workbooks":[]}', 'not-a-reading'],
    ['a number', '7', 'not-a-reading'],
    ['a version that is none', text.replace('file/1', 'file/x'), 'not-a-reading'],
    ['a later version', text.replace('file/1', 'file/2').replace('"tables"', '"sheets"'), 'newer-version'],
    ['a file cut short', text.slice(0, -40), 'damaged'],
    ['a changed role', text.replace('"role":"plan"', '"role":"budget"'), 'damaged'],
    ['a role that is none', text.replace('"role":"plan"', '"role":"plans"'), 'damaged'],
    ['a checksum that is none', text.replace('crc32:', 'md5:'), 'damaged'],
    ['a huge file', text + ' '.repeat(512 * 1024), 'too-large'],
    ['a file of many bytes to the character', `"${'ä'.repeat(300 * 1024)}"`, 'too-large'],
  ])('%s', (_, given, code) => {
    expect(codeOf(() => decodeReading(given))).toBe(code);
  });

  test.each<[string, string, ReadingErrorCode]>([
    ['other XML', '<a xmlns="urn:other"/>', 'not-a-reading'],
    ['another element of the namespace', `<a xmlns="${readingNamespace}"/>`, 'damaged'],
    ['the element without the namespace', '<reading xmlns="urn:other">{}</reading>', 'not-a-reading'],
    ['something else inside', `<reading xmlns="${readingNamespace}">{}</reading>`, 'not-a-reading'],
  ])('in XML: %s', (_, given, code) => {
    expect(codeOf(() => decodeReadingXml(given))).toBe(code);
  });

  test('any text at all, in a file or a part, never anything else', () => {
    const pieces = fc.constantFrom(
      '{',
      '"schema":"sitova.reading-file/1"',
      ',',
      '"tables":[',
      ']',
      '}',
      '&#x110000;',
    );
    const mixed = fc.array(fc.oneof(pieces, anyText)).map((parts) => parts.join(''));
    const cut = fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1));
    const deep = fc.constant(`{"schema":"sitova.reading-file/1","tables":${'['.repeat(200_000)}`);
    fc.assert(
      fc.property(fc.oneof(mixed, cut, deep, fc.json()), (any) => {
        for (const given of [any, `<reading xmlns="${readingNamespace}">${any}</reading>`]) {
          expect(() => codeOf(() => decodeReading(given))).not.toThrow();
          expect(() => codeOf(() => decodeReadingXml(given))).not.toThrow();
        }
      }),
    );
  });

  test('every changed character is noticed', () => {
    const unnoticed = [...text.matchAll(/\S/g)].filter(({ index, 0: character }) => {
      const changed = text.slice(0, index) + (character === 'x' ? 'y' : 'x') + text.slice(index + 1);
      return codeOf(() => decodeReading(changed)) === null;
    });
    expect(unnoticed).toEqual([]);
  });

  test('a reading too large to keep is refused when it is written', () => {
    const [table] = reading.tables;
    const many = { tables: Array.from({ length: 2000 }, () => table!) };
    expect(codeOf(() => encodeReading(many))).toBe('too-large');
  });

  test('and every code has its sentence in every language', () => {
    const codes = ['not-a-reading', 'newer-version', 'damaged', 'too-large'] as const;
    for (const code of codes) {
      const said = languages.map((language) => wordReadingError(code, language));
      expect(new Set(said).size).toBe(3);
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

test('text outside the part is no part of it', () => {
  expect(() => unwrapXml(`${encodeReadingXml(reading)}<a/>`)).toThrow(ReadingError);
});
