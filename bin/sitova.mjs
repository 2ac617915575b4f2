#!/usr/bin/env -S node --max-semi-space-size=64
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const inCheckout = existsSync(path.join(root, 'src/cli/main.ts'));
const built = inCheckout
  ? await (await import('../tools/build-cli.mjs')).freshCommandLine()
  : path.join(root, 'dist-cli/sitova.mjs');

await import(pathToFileURL(built).href);
