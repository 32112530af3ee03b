// Jest begins with the tests that took longest; a mutant is noticed soonest where the quickest begin.
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class QuickestFirst extends Sequencer {
  sort(tests) {
    const took = ({ duration = 0 }) => duration;
    return super.sort(tests).toSorted((a, b) => took(a) - took(b));
  }
};
