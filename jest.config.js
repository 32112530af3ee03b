export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
  testTimeout: 300_000,
  // The tests mostly wait for processes that they start, so that no core need be kept free.
  maxWorkers: '100%',
};
