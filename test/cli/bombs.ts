import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A workbook whose only sheet inflates to `bytes` of blanks; the sizes it declares are true. */
export function bombZip(bytes: number): Uint8Array {
  return zip(bytes, bytes);
}

/** The same, declaring a kilobyte. */
export function lyingZip(bytes: number): Uint8Array {
  return zip(bytes, 1024);
}

const office = 'http://schemas.openxmlformats.org';
const relationship = (type: string, target: string) =>
  `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const smallParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
  'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
  'xl/workbook.xml': `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="KS 2025" sheetId="1" r:id="rId1"/></sheets></workbook>`,
};

function zip(bytes: number, declared: number): Uint8Array {
  const parts = Object.entries(smallParts).map(([name, text]) => {
    const data = Buffer.from(text);
    return { name, packed: deflateRawSync(data), size: data.length, checksum: crc32(data) };
  });
  // A reader that gets as far as comparing this checksum has inflated the bomb.
  parts.push({ name: 'xl/worksheets/sheet1.xml', packed: packedBlanks(bytes), size: declared, checksum: 0 });
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, checksum } of parts) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(checksum, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, where, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

/** Deflates one megabyte and repeats the blocks, which is what deflating all of it would give. */
function packedBlanks(bytes: number): Buffer<ArrayBuffer> {
  const piece = 2 ** 20;
  const block = deflateRawSync(Buffer.alloc(piece, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: bytes / piece }, () => block), last]);
}
