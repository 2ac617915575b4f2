import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { at, root } from './webpack/common.mjs';

/**
 * Runs the folder rules, and makes sure that every source was looked at: with no TypeScript parser at hand
 * the tool finds nothing and calls that clean.
 */
process.chdir(root);
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output } = await cruise(['src'], { ...options, ruleSet: { forbidden }, validate: true });
const { modules, summary } = output;

const sources = readdirSync(at('src'), { recursive: true }).filter(
  (f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'),
);
const seen = new Set(modules.map((m) => m.source));
const missed = sources.filter((f) => !seen.has(`src/${f.replaceAll('\\', '/')}`));
const reasons = [
  ...summary.violations.map((v) => `${v.from} → ${v.to}: ${v.rule.name}`),
  ...missed.map((f) => `src/${String(f)} was not looked at`),
];
console.log(reasons.length > 0 ? reasons.join('\n') : `${sources.length} sources keep to their directions.`);
process.exitCode = reasons.length > 0 ? 1 : 0;
