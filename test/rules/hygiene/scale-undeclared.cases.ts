import { scaleUndeclared } from '../../../src/rules/hygiene/scale-undeclared.ts';
import { testRule } from '../../support/test-rule.ts';

const block = (figures: readonly string[], head = '') => `${head}
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          | ${figures[0]}
        TOIMINTAKULUT           | ${figures[1]}
        TOIMINTAKATE            | ${figures[2]}
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          | ${figures[3]}
        TOIMINTAKULUT           | ${figures[4]}
        TOIMINTAKATE            | ${figures[5]}`;
const euros = ['509 200', '−1 693 500', '−1 184 300', '238 500', '−2 183 400', '−1 944 900'];
const thousands = ['509', '−1 693', '−1 184', '238', '−2 183', '−1 945'];
const first = (figures: readonly string[]) => figures.map((figure, i) => (i === 0 ? `${figure} ←` : figure));

testRule(scaleUndeclared, {
  accepts: [
    { name: 'the same in euros', sheet: `${block(euros)}\n== Yhteenveto ==${block(euros)}` },
    { name: 'thousands declared', sheet: `${block(euros)}\n== Yhteenveto ==\n1 000 € |${block(thousands)}` },
    { name: 'a table alone', sheet: block(thousands) },
    {
      name: 'other figures, not a thousandth',
      sheet: `${block(euros)}\n== Yhteenveto ==${block(['7', '−3 000', '−2 993', '11', '−90', '−79'])}`,
    },
  ],
  flags: [
    {
      name: 'a summary in thousands',
      reason: 'other-sheet-shows',
      sheet: `${block(euros)}\n== Yhteenveto ==${block(first(thousands))}`,
      outcome: { severity: 'warning' },
    },
  ],
  undecided: [],
});
