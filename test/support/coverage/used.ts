import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassCoverage } from './measure.ts';

/** Names of members of the client's classes that the sources of `src/excel` mention, as calls or in what they load. */
export function usedMembers(coverage: readonly ClassCoverage[]): string[] {
  // Functions of a sheet and parts of charts share many plain words with other code.
  const known = coverage.filter(({ answered }) => answered.length > 0);
  const members = new Set(known.flatMap(({ answered, missing }) => [...answered, ...missing]));
  const folder = join(process.cwd(), 'src/excel');
  const words = sources(folder).flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8').replaceAll(/^import .*|\/\*[\s\S]*?\*\/|\/\/.*/gm, '');
    const called = [...source.matchAll(/\.(\w+)\b/g)].map(([, word]) => word!);
    const loaded = [...source.matchAll(/'([\w/,\s]+)'/g)].flatMap(([, list]) => list!.split(/[/,\s]+/));
    return [...called, ...loaded];
  });
  return [...new Set(words)].filter((word) => members.has(word)).sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith('.ts'));
}
