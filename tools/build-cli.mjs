import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, 'node_modules/.cache/sitova/cli');
const foreign = ['commands', 'excel', 'host', 'taskpane'];
const folders = await readdir(path.join(root, 'src'));
const parts = folders.filter((name) => !foreign.includes(name)).map((name) => `src/${name}`);
const sources = [...parts, 'docs/rules', 'tools/webpack', 'package.json'];

/**
 * Path of the command line built from the sources as they are now; builds it first when they have changed.
 * Each state of the sources has a folder of its own, so that processes started at once do not disturb each other.
 * What `npm test` has built before (SITOVA_BUILT) is taken as it is.
 */
export async function freshCommandLine() {
  if (process.env.SITOVA_BUILT?.includes('build')) return path.join(root, 'dist-cli/sitova.mjs');
  const folder = path.join(cache, await stateOf(sources));
  const file = path.join(folder, 'sitova.mjs');
  if (!(await exists(file))) await build(folder);
  return file;
}

/** Names, sizes and times of all source files, as one short word. */
async function stateOf(names) {
  const hash = createHash('sha256');
  for (const name of names) {
    const full = path.join(root, name);
    const isFolder = (await stat(full)).isDirectory();
    const files = isFolder ? await readdir(full, { recursive: true }) : [''];
    for (const file of files.sort()) {
      const { mtimeMs, size } = await stat(path.join(full, file));
      hash.update(`${name}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(folder) {
  const [{ default: webpack }, { default: config }] = await Promise.all([
    import('webpack'),
    import('./webpack/cli.mjs'),
  ]);
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, 'draft-'));
  const compiler = webpack({ ...config, devtool: false, output: { ...config.output, path: draft } });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  await removeOlder();
  await rename(draft, folder).catch((error) =>
    exists(folder).then((there) => there || Promise.reject(error)),
  );
}

/** Builds of sources that have changed since are of no use, but one may be running. */
async function removeOlder() {
  const hour = 3_600_000;
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    const info = await stat(folder).catch(() => null);
    if (info && Date.now() - info.mtimeMs > hour) await rm(folder, { recursive: true, force: true });
  }
}

function exists(file) {
  return stat(file).then(
    () => true,
    () => false,
  );
}
