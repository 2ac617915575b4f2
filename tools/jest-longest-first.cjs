const Sequencer = require('@jest/test-sequencer').default;

/** Measured; what they have in common is that each tries very many things. */
const longest = [
  'taskpane/every-fault',
  'fixes/mutations',
  'mutation',
  'templates/read-back',
  'taskpane/pane-findings',
  'taskpane/pane-tables',
  'rules/pages',
  'taskpane/large-workbook',
  'check/again',
  'host/saving/shifted-lines',
  'xlsx/write/marks',
  'xlsx/write/lossless',
  'excel/requests',
  'excel/write-marks',
  'xlsx/golden',
  'layouts/scoreboard',
  'host/coverage',
  'readings/settled',
  'cli/bad-input',
];

/** On a clean clone nobody has measured yet, and a long file begun last is waited for alone. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex((name) => path.replaceAll('\\', '/').includes(`/test/${name}.test.`));
      return at < 0 ? longest.length : at;
    };
    return [...(await super.sort(tests))].sort((a, b) => rank(a) - rank(b));
  }
};
