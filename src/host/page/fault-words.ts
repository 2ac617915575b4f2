import type { Words } from '../../model/language.ts';
import type { FaultName } from '../faults.ts';

/** What Excel does on a bad day, for the developer panel. */
export const faultWords: Readonly<Record<FaultName, Words>> = {
  latency: { fi: 'Vastaus viipyy', sv: 'Svaret dröjer', en: 'Slow answer' },
  neverSettles: { fi: 'Ei vastausta', sv: 'Inget svar', en: 'No answer' },
  cellEditMode: { fi: 'Solua muokataan', sv: 'En cell redigeras', en: 'A cell is being edited' },
  generalException: { fi: 'Yleinen virhe', sv: 'Allmänt fel', en: 'General error' },
  throttled: { fi: 'Liikaa pyyntöjä', sv: 'För många begäranden', en: 'Too many requests' },
  requestTooLarge: { fi: 'Pyyntö on liian suuri', sv: 'Begäran är för stor', en: 'The request is too large' },
  answerTooLarge: { fi: 'Vastaus on liian suuri', sv: 'Svaret är för stort', en: 'The answer is too large' },
  sessionTimeout: {
    fi: 'Istunto on vanhentunut',
    sv: 'Sessionen har löpt ut',
    en: 'The session has expired',
  },
  serviceNotAvailable: {
    fi: 'Palvelu ei ole käytettävissä',
    sv: 'Tjänsten är inte tillgänglig',
    en: 'The service is not available',
  },
  conflict: { fi: 'Ristiriita', sv: 'Konflikt', en: 'Conflict' },
  requestAborted: { fi: 'Pyyntö keskeytyi', sv: 'Begäran avbröts', en: 'The request was aborted' },
  accessDenied: { fi: 'Ei käyttöoikeutta', sv: 'Åtkomst nekad', en: 'Access denied' },
  otherWorkbookInFocus: {
    fi: 'Toinen työkirja on edessä',
    sv: 'En annan arbetsbok är framme',
    en: 'Another workbook is in front',
  },
  olderExcel: { fi: 'Vanhempi Excel', sv: 'Äldre Excel', en: 'Older Excel' },
  readOnly: { fi: 'Vain luku', sv: 'Skrivskyddad', en: 'Read-only' },
  calculationPending: { fi: 'Laskenta kesken', sv: 'Beräkning pågår', en: 'Calculation pending' },
  coauthorEdits: {
    fi: 'Toinen muuttaa lukua',
    sv: 'En annan ändrar ett tal',
    en: 'Somebody else changes a number',
  },
  coauthorInsertsRow: {
    fi: 'Toinen lisää rivin',
    sv: 'En annan infogar en rad',
    en: 'Somebody else inserts a row',
  },
  coauthorDeletesSheet: {
    fi: 'Toinen poistaa taulukon',
    sv: 'En annan tar bort ett blad',
    en: 'Somebody else deletes a sheet',
  },
  protectedMeanwhile: {
    fi: 'Taulukko suojataan kesken kaiken',
    sv: 'Bladet skyddas under tiden',
    en: 'The sheet is protected meanwhile',
  },
  unprotectedMeanwhile: {
    fi: 'Suojaus poistetaan kesken kaiken',
    sv: 'Skyddet tas bort under tiden',
    en: 'The protection is taken off meanwhile',
  },
};
