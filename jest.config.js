const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

/** Univer's scripts require these packages, which are written as modules only. */
const modulesOnly =
  'lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|collapse-white-space|n-gram|trigram-utils|franc-min|unicode-regex';

/** A test looks its globals up slowly; these are handed to each file once. None of them may be replaced by a test. */
const fixedGlobals =
  'Array BigInt Boolean Error Float64Array Int32Array Intl JSON Map Math Number Object Reflect RegExp Set String Uint8Array WeakMap'.split(
    ' ',
  );

export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  testEnvironment: 'node',
  testSequencer: '<rootDir>/tools/jest-longest-first.cjs',
  transformIgnorePatterns: [`/node_modules/(?!(?:${modulesOnly})/)`],
  sandboxInjectedGlobals: fixedGlobals,
  testTimeout: 30_000,
  transform: {
    '\\.tsx?$': swc,
    [`/(?:${modulesOnly})/.*\\.js$`]: swc,
    '\\.md$': '<rootDir>/tools/jest-text.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
