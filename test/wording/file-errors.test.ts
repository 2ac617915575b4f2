import { languages } from '../../src/model/language.ts';
import { wordFileError } from '../../src/wording/file-errors.ts';
import type { FoundKind, XlsxErrorCode } from '../../src/xlsx/errors.ts';

const codes: Readonly<Record<XlsxErrorCode, true>> = {
  'empty-file': true,
  'not-a-workbook': true,
  'legacy-xls': true,
  encrypted: true,
  'binary-xlsb': true,
  ods: true,
  damaged: true,
  doctype: true,
  'no-sheets': true,
  'too-large': true,
  bomb: true,
};

const kinds: Readonly<Record<FoundKind, true>> = {
  text: true,
  html: true,
  xml: true,
  pdf: true,
  image: true,
  zip: true,
  archive: true,
  docx: true,
  pptx: true,
  ole: true,
  unknown: true,
};

test.each(languages)('words every error in one line (%s)', (language) => {
  const lines = [
    ...Object.keys(codes).map((code) => wordFileError(code, { part: 'xl/workbook.xml' }, language)),
    ...Object.keys(kinds).map((found) => wordFileError('not-a-workbook', { found }, language)),
  ];
  for (const line of lines) expect(line).toMatch(/^\p{Lu}[^{}\n!]+\.$/u);
  expect(new Set(lines).size).toBe(Object.keys(codes).length + Object.keys(kinds).length - 2);
});

test('names the file and what to do', () => {
  expect(wordFileError('legacy-xls', {}, 'fi')).toBe(
    'Tiedosto on vanhaa Excel-muotoa (.xls). Avaa se Excelissä ja tallenna muodossa .xlsx.',
  );
  expect(wordFileError('not-a-workbook', { found: 'pdf' }, 'sv')).toBe(
    'Filen är ett PDF-dokument, inte en Excel-arbetsbok. Välj en .xlsx-fil.',
  );
  expect(wordFileError('damaged', { part: 'xl/$&.xml' }, 'en')).toContain('damaged (xl/$&.xml).');
  expect(wordFileError('damaged', { part: '' }, 'en')).toContain('is damaged. Open');
});

test('words codes and kinds it does not know', () => {
  expect(wordFileError('new', {}, 'fi')).toBe(wordFileError('damaged', {}, 'fi'));
  expect(wordFileError('not-a-workbook', { found: 'new' }, 'fi')).toContain('Tiedoston tyyppiä');
});
