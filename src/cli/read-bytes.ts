import { readFile, stat } from 'node:fs/promises';
import { FileProblem } from './file-problem.ts';

/** The bytes of an ordinary file of at most so many bytes. Looks before it opens: opening a named pipe would wait for ever. */
export async function readBytes(path: string, largest: number): Promise<Uint8Array> {
  const info = await stat(path);
  if (!info.isFile()) throw new FileProblem('not-a-file');
  if (info.size > largest) throw new FileProblem('file-too-large', info.size);
  return readFile(path);
}
