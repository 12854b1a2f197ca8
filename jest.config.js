import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // The tests of dist/ wait more than they work.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // Processes are slow on a busy machine.
  testTimeout: 30_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // Minutes long: `npm run test:endurance`.
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/endurance/'],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      {
        jsc: { target: 'es2024', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' }
      }
    ]
  },
  // These packages are ES modules only; Jest runs CommonJS, so they are transformed too.
  transformIgnorePatterns: [
    '/node_modules/(?!(@actions|@octokit|universal-user-agent|before-after-hook|mdast-util-[^/]+|micromark[^/]*|unist-util-[^/]+|ccount|character-entities|decode-named-character-reference|devlop|escape-string-regexp|longest-streak|markdown-table|zwitch)/)'
  ],
  // src/index.ts only installs the signal handlers and exits: the tests of dist/ run it as a process.
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts'],
  coverageProvider: 'babel',
  coverageReporters: ['text-summary', 'lcov'],
  coverageThreshold: { global: { lines: 95, branches: 90 } }
}
