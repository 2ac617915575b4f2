import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const program = [
  ...(process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((file) => existsSync(file));

if (!program) console.warn('LibreOffice (soffice) was not found: tests that reopen files in it are SKIPPED.');

/** Tests that need LibreOffice; skipped, with a warning, where there is none. */
export const describeInLibreOffice = program ? describe : describe.skip;

/** Starting LibreOffice takes seconds, on a busy machine many. */
export const slow = 240_000;

/** Opens the files in LibreOffice and saves them in another format; the result by name. */
export async function convertInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  format: 'xlsx' | 'pdf' | 'fods',
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitova-'));
  try {
    const sources = await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => {
        const file = path.join(folder, name);
        await writeFile(file, bytes);
        return file;
      }),
    );
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const output = path.join(folder, 'out');
    const options = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      output,
    ];
    await promisify(execFile)(program!, [...options, ...sources], { timeout: slow });
    const results = Object.keys(files).map(async (name) => {
      const file = path.join(output, name.replace(/\.[^.]*$/, `.${format}`));
      return [name, new Uint8Array(await readFile(file))] as const;
    });
    return new Map(await Promise.all(results));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
