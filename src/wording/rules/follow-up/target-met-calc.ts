import { say, type RuleWords } from '../words.ts';

export const targetMetCalc: RuleWords = {
  title: say(
    'Tila ja luvut ovat ristiriidassa',
    'Läget och siffrorna är i konflikt',
    'The state contradicts the numbers',
  ),
  reasons: {
    'not-met': {
      what: say(
        'Rivin ”{subject}” tilaksi on merkitty ”{status}”, mutta toteuma {outcome} ei täytä tavoitetta {target}. Ero on {difference}.',
        'Läget på raden ”{subject}” är ”{status}”, men utfallet {outcome} uppfyller inte målet {target}. Skillnaden är {difference}.',
        'The state of the row “{subject}” is “{status}”, but the outcome {outcome} does not meet the target {target}. The difference is {difference}.',
      ),
      why: say(
        'Tila kertoo lukijalle, saavutettiinko tavoite. Sen on vastattava lukuja.',
        'Läget visar om målet nåddes. Det ska stämma med siffrorna.',
        'The state tells the reader whether the target was reached. It must agree with the numbers.',
      ),
      remedy: say(
        'Tarkista toteuma ja tavoitetaso, ja korjaa tila niiden mukaiseksi.',
        'Kontrollera utfallet och målnivån och rätta läget enligt dem.',
        'Check the outcome and the target, and correct the state to agree with them.',
      ),
    },
    'part-met': {
      what: say(
        'Rivin ”{subject}” tilaksi on merkitty ”{status}”, mutta toteuma {outcome} ei täytä kaikkia tavoitteita: {target}.',
        'Läget på raden ”{subject}” är ”{status}”, men utfallet {outcome} uppfyller inte alla mål: {target}.',
        'The state of the row “{subject}” is “{status}”, but the outcome {outcome} does not meet every target: {target}.',
      ),
      why: say(
        'Tila kertoo lukijalle, saavutettiinko tavoite. Sen on vastattava lukuja.',
        'Läget visar om målet nåddes. Det ska stämma med siffrorna.',
        'The state tells the reader whether the target was reached. It must agree with the numbers.',
      ),
      remedy: say(
        'Tarkista toteuma ja tavoitetaso, ja korjaa tila niiden mukaiseksi.',
        'Kontrollera utfallet och målnivån och rätta läget enligt dem.',
        'Check the outcome and the target, and correct the state to agree with them.',
      ),
    },
    met: {
      what: say(
        'Rivin ”{subject}” tilaksi on merkitty ”{status}”, vaikka toteuma {outcome} täyttää tavoitteen {target}.',
        'Läget på raden ”{subject}” är ”{status}”, fast utfallet {outcome} uppfyller målet {target}.',
        'The state of the row “{subject}” is “{status}”, although the outcome {outcome} meets the target {target}.',
      ),
      why: say(
        'Tila kertoo lukijalle, saavutettiinko tavoite. Sen on vastattava lukuja.',
        'Läget visar om målet nåddes. Det ska stämma med siffrorna.',
        'The state tells the reader whether the target was reached. It must agree with the numbers.',
      ),
      remedy: say(
        'Tarkista toteuma ja tavoitetaso, ja korjaa tila niiden mukaiseksi.',
        'Kontrollera utfallet och målnivån och rätta läget enligt dem.',
        'Check the outcome and the target, and correct the state to agree with them.',
      ),
    },
  },
  doubts: {},
};
