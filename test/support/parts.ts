import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { defaultLimits } from '../../src/xlsx/limits.ts';
import { ZipArchive } from '../../src/xlsx/zip.ts';

/** The parts of a file as text, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const archive = new ZipArchive(bytes, defaultLimits);
  return new Map(
    archive.names.map((name) => {
      const { method, data } = archive.find(name)!;
      return [name, new TextDecoder().decode(method === 'stored' ? data : inflateRawSync(data))];
    }),
  );
}

/** What each part is packed to, in short, by name. */
export function packedParts(bytes: Uint8Array): Map<string, string> {
  const archive = new ZipArchive(bytes, defaultLimits);
  return new Map(
    archive.names.map((name) => [name, createHash('sha256').update(archive.find(name)!.data).digest('hex')]),
  );
}
