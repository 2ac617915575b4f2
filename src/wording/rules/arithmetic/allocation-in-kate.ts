import { say, type RuleWords } from '../words.ts';

export const allocationInKate: RuleWords = {
  title: say(
    'Vyörytys tai poisto katteessa',
    'Överföring eller avskrivning i bidraget',
    'Allocation in the margin',
  ),
  reasons: {
    counted: {
      what: say(
        '{unit}: {figure} sisältää erän {line} {lineAmount}. Taulukossa {actual}, ilman sitä {expected} (ero {difference}).',
        '{unit}: {figure} innehåller posten {line} {lineAmount}. I tabellen {actual}, utan den {expected} (skillnad {difference}).',
        '{unit}: {figure} includes {line} {lineAmount}. The sheet says {actual}, without it {expected} (difference {difference}).',
      ),
      why: say(
        'Toimintakate on tuotot miinus kulut. Vyörytykset ja poistot tulevat sen jälkeen.',
        'Verksamhetsbidraget är intäkter minus kostnader. Överföringsposter och avskrivningar kommer efter det.',
        'The operating margin is revenue less expense. Allocations and depreciation come after it.',
      ),
      remedy: say(
        'Poista erä katteen laskennasta.',
        'Ta bort posten ur beräkningen av bidraget.',
        'Leave it out of the margin.',
      ),
    },
  },
  doubts: {},
};
