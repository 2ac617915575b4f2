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

export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  testEnvironment: 'node',
  testTimeout: 30_000,
  transform: { '\\.tsx?$': swc, '\\.md$': '<rootDir>/tools/jest-text.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
