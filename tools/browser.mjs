import { execFile } from 'node:child_process';
import { access, constants, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { at } from './webpack/common.mjs';

const run = promisify(execFile);

/** The newest whose Node requirement is ours. */
const packagedBrowser = '@sparticuz/chromium@143.0.4';
const packageFolder = at('node_modules/.cache/sitova/browser');
const chromiumNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * A browser that Playwright can drive: the one named by SITOVA_BROWSER or CHROME_PATH, else an installed Chrome,
 * Edge or Chromium, else one obtained now (`SITOVA_BROWSER=packaged`: the one from npm at once).
 * Resolves to `{ executablePath, args }`; rejects when there is no way.
 */
export async function findBrowser() {
  const named = process.env.SITOVA_BROWSER ?? process.env.CHROME_PATH;
  if (named === 'packaged') return installPackagedBrowser();
  if (named) {
    if (await isExecutable(named)) return launchOptions(named);
    throw new Error(`The browser named in the environment cannot be run: ${named}`);
  }
  const installed = await firstExecutable(installedPaths());
  return installed ? launchOptions(installed) : obtainBrowser();
}

/** Debian's own package when we may install it, else a browser inside an npm package (Linux on x64). */
async function obtainBrowser() {
  const failures = [];
  for (const obtain of [installDebianPackage, installPackagedBrowser]) {
    try {
      return await obtain();
    } catch (error) {
      failures.push(error.message.trim());
    }
  }
  throw new Error(
    ['No Chrome, Edge or Chromium was found, and none could be obtained.', ...failures]
      .concat('Install one of them, or name one in SITOVA_BROWSER.')
      .join('\n'),
  );
}

async function installDebianPackage() {
  if (process.getuid?.() !== 0 || !(await isExecutable('/usr/bin/apt-get'))) {
    throw new Error('A system package can be installed as root on Debian only.');
  }
  console.log('No browser found: installing the system package chromium.');
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], environment);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], environment);
  const installed = await firstExecutable(installedPaths());
  if (!installed) throw new Error('The package chromium brought no browser.');
  return launchOptions(installed);
}

/** Installed outside the project's own package list: nothing but these tests needs it. */
async function installPackagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No packaged browser for ${process.platform} on ${process.arch}.`);
  }
  console.log(`Obtaining a browser: ${packagedBrowser}.`);
  await mkdir(packageFolder, { recursive: true });
  const npm = [
    'install',
    '--prefix',
    packageFolder,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
  ];
  await run('npm', [...npm, packagedBrowser], { cwd: packageFolder });
  // The package unpacks its libraries only where it believes to be on the platform it was made for.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const entry = createRequire(path.join(packageFolder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(entry);
  // Its own arguments switch off web security, which the tests are to see.
  return { executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--no-zygote'] };
}

function launchOptions(executablePath) {
  // Chromium's sandbox refuses to start as root, as in most containers.
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function installedPaths() {
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders
      .filter(Boolean)
      .flatMap((folder) => windowsPrograms.map((name) => path.join(folder, name)));
  }
  if (process.platform === 'darwin') {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return chromiumNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function firstExecutable(files) {
  for (const file of files) if (await isExecutable(file)) return file;
  return null;
}

function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
