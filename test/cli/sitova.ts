import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');
const bin = path.join(root, 'bin/sitova.mjs');
let built = '';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/**
 * Runs `sitova` with these arguments as a process of its own, in Finnish unless `env` says otherwise. What
 * `bin/sitova.mjs` looks for in a checkout, a build of the sources as they are, is looked for once.
 */
export function sitova(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  built ||= freshCommandLine();
  return runNode([built, ...args], cwd, env);
}

/** As people call it. */
export function sitovaByName(args: readonly string[], cwd: string): Promise<Ran> {
  return runNode([bin, ...args], cwd);
}

function freshCommandLine(): string {
  const script =
    "import('./tools/build-cli.mjs').then(async (cli) => console.log(await cli.freshCommandLine()))";
  return execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).trim();
}

export function runNode(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout, stderr, milliseconds: performance.now() - start }),
    );
  });
}

/** Finnish, and nothing else from the person who runs the tests. */
export function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, SITOVA_BUILT } = process.env;
  return { PATH, ...(SITOVA_BUILT !== undefined && { SITOVA_BUILT }), LANG: 'fi_FI.UTF-8', ...env };
}
