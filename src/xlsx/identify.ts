import { compoundStreamNames } from './compound.ts';
import { XlsxError, type FoundKind } from './errors.ts';

const signatures: readonly (readonly [FoundKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Throws the error that says what the file is, unless it is a ZIP archive. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('empty-file');
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw identifyCompound(bytes);
  if (isBareBiff(bytes)) throw new XlsxError('legacy-xls');
  const found = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? identifyText(bytes);
  throw new XlsxError('not-a-workbook', { found });
}

function identifyCompound(bytes: Uint8Array): XlsxError {
  const names = compoundStreamNames(bytes);
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo'))
    return new XlsxError('encrypted');
  if (names.includes('Workbook') || names.includes('Book')) return new XlsxError('legacy-xls');
  return new XlsxError('not-a-workbook', { found: 'ole' });
}

/** Excel 2-4 wrote its records without a container: the first is BOF, 4 to 8 bytes long. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [a, version = 1, length = 0, zero] = bytes;
  return a === 0x09 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 8 && zero === 0;
}

function identifyText(bytes: Uint8Array): FoundKind {
  const text = decodeText(bytes.subarray(0, 4096));
  if (text === null) return 'unknown';
  if (/^\s*(<!doctype html|<html|<table|<body)/i.test(text)) return 'html';
  return /^\s*<\?xml/.test(text) ? 'xml' : 'text';
}

/** Null when the bytes are no text, whatever its 8-bit encoding: control characters tell. */
function decodeText(bytes: Uint8Array): string | null {
  const little = startsWith(bytes, [0xff, 0xfe]);
  const encoding = little ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'windows-1252';
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  const controls = text.replace(/[\t\n\f\r]/g, '').match(/\p{Cc}/gu) ?? [];
  return text.includes('\0') || controls.length > text.length / 20 ? null : text;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
