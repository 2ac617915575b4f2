import { areaAddress, columnName } from '../../src/model/address.ts';
import { drawTitle } from './chrome.ts';
import type { Scene } from './scene.ts';
import type { Page } from './sheet.ts';
import type { TruthTable } from './truth.ts';

export type GoalLayout = 'iisalmi' | 'pieksamaki' | 'kuopio' | 'laitila' | 'followUp';

type Pair = readonly [fi: string, sv: string];
const heads: Record<GoalLayout, readonly Pair[]> = {
  iisalmi: [
    ['Tavoite', 'Mål'],
    ['Toimenpide', 'Åtgärd'],
    ['Mittarit', 'Mätare'],
  ],
  pieksamaki: [
    ['Toimenpide', 'Åtgärd'],
    ['Aikataulu', 'Tidtabell'],
    ['Vastuutaho', 'Ansvarig'],
    ['Mittari', 'Mätare'],
    ['Seuranta', 'Uppföljning'],
  ],
  kuopio: [
    ['Toimenpidesuunnitelma', 'Åtgärdsplan'],
    ['Hankkeet', 'Projekt'],
    ['Vastuutaho', 'Ansvarig'],
  ],
  laitila: [
    ['Tavoite', 'Mål'],
    ['Toimenpiteet', 'Åtgärder'],
    ['Mittarit', 'Indikatorer'],
  ],
  followUp: [
    ['Tavoite', 'Mål'],
    ['Toimenpide', 'Åtgärd'],
    ['Mittari', 'Mätare'],
    ['Lähtötaso', 'Utgångsnivå'],
    ['Tavoitetaso', 'Målnivå'],
    ['Vastuuhenkilö', 'Ansvarig person'],
  ],
};

const words: Record<string, readonly Pair[]> = {
  Tavoite: [
    ['Palvelut vastaavat asukkaiden tarpeita', 'Servicen motsvarar invånarnas behov'],
    ['Talous pysyy tasapainossa', 'Ekonomin är i balans'],
    ['Henkilöstö voi hyvin', 'Personalen mår bra'],
    ['Digitaalinen asiointi lisääntyy', 'Den digitala ärendehanteringen ökar'],
    ['Kiinteistöt ovat terveellisiä', 'Fastigheterna är sunda'],
  ],
  Toimenpide: [
    ['Laaditaan palveluverkkoselvitys', 'En utredning om servicenätet görs upp'],
    ['Otetaan käyttöön sähköinen laskutus', 'Elektronisk fakturering tas i bruk'],
    ['Kehityskeskustelut käydään vuosittain', 'Utvecklingssamtal förs årligen'],
    ['Kilpailutetaan kuljetukset', 'Transporterna konkurrensutsätts'],
    ['Järjestetään asukasiltoja', 'Invånarkvällar ordnas'],
  ],
  Mittari: [
    ['asiakastyytyväisyys vähintään 4,0', 'kundnöjdhet minst 4,0'],
    ['sairauspoissaolot vähenevät', 'sjukfrånvaron minskar'],
    ['osuus 80 %', 'andel 80 %'],
    ['8 tapahtumaa', '8 evenemang'],
    ['on tehty', 'är gjord'],
    ['lainamäärä/asukas', 'lån/invånare'],
  ],
  Aikataulu: [
    ['2024–', '2024–'],
    ['jatkuva', 'fortlöpande'],
    ['kevät', 'våren'],
    ['31.12. mennessä', 'senast 31.12'],
    ['2023–2025', '2023–2025'],
  ],
  Vastuutaho: [
    ['Kh', 'Stst'],
    ['Talousjohtaja', 'Ekonomidirektören'],
    ['Tilapalvelut', 'Lokalservice'],
    ['Henkilöstöpäällikkö', 'Personalchefen'],
  ],
  Seuranta: [
    ['Vuosittain', 'Årligen'],
    ['', ''],
    ['Osavuosikatsaus', 'Delårsrapport'],
  ],
  Hankkeet: [
    ['', ''],
    ['Ohjaamo 2.0', 'Navigator 2.0'],
    ['Vihreä satama', 'Grön hamn'],
  ],
};
const sameAs: Record<string, string> = {
  Mittarit: 'Mittari',
  Toimenpiteet: 'Toimenpide',
  Toimenpidesuunnitelma: 'Toimenpide',
  Vastuuhenkilö: 'Vastuutaho',
  Lähtötaso: 'Mittari',
  Tavoitetaso: 'Mittari',
};
const themes: readonly Pair[] = [
  ['Kestävä kuntatalous', 'Hållbar kommunekonomi'],
  ['Hyvinvoiva henkilöstö', 'Välmående personal'],
  ['Elinvoimainen kunta', 'Livskraftig kommun'],
  ['Digitalisaatio', 'Digitalisering'],
];

/** Draws a table of goals with its header row. Only range and kind are scored; its columns may be listed. */
export function drawGoals(scene: Scene, page: Page, layout: GoalLayout, from: number): TruthTable {
  const { random } = scene;
  const top = drawTitle(scene, page, from, {
    title: scene.say('Tavoitteet ja mittarit', 'Mål och mätare', 'Goals and metrics'),
    needsYear: true,
  });
  const columns = layout === 'kuopio' ? [...heads.kuopio, ...heads.kuopio] : heads[layout];
  columns.forEach(([fi, sv], column) => page.text(top, column, scene.say(fi, sv), { bold: true }));
  const rows = random.int(3, 12);
  const grouped = (layout === 'laitila' || layout === 'iisalmi') && random.chance(0.5);
  let row = top + 1;
  let goal = '';
  for (let n = 0; n < rows; n++) {
    if (grouped && (n === 0 || random.chance(0.2)))
      page.text(row++, 0, scene.say(...random.pick(themes)), { bold: true });
    columns.forEach(([head], column) => {
      const pool = words[sameAs[head] ?? head]!;
      const text = scene.say(...random.pick(pool));
      if (head === 'Tavoite' && goal === '') goal = text;
      const shown =
        head === 'Tavoite'
          ? goal
          : head === 'Mittarit' && random.chance(0.3)
            ? `${text}\n${scene.say(...random.pick(pool))}`
            : text;
      if (shown || column === 0)
        page.text(row, column, shown || scene.say(...random.pick(words['Toimenpide']!)));
    });
    if (random.chance(0.6)) goal = '';
    row++;
  }
  return {
    sheet: page.name,
    range: areaAddress({ top, left: 0, bottom: row - 1, right: columns.length - 1 }),
    alsoRanges: [],
    kind: 'goals',
    alsoKinds: [],
    scale: 1,
    expenseSign: 'unknown',
    year: scene.year,
    columns: columns.map(([fi, sv], column) => ({
      column: columnName(column),
      header: scene.say(fi, sv),
      role: 'text' as const,
      year: null,
      item: null,
      alsoRoles: ['name', 'other'],
      alsoItems: [],
      anyYear: true,
      optional: true,
    })),
    units: [],
    goals: [],
  };
}
