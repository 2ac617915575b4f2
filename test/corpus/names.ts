/** A name in Finnish and Swedish. */
export type Name = readonly [fi: string, sv: string];

interface AreaNames {
  readonly name: Name;
  readonly units: readonly Name[];
}

export interface BodyNames {
  readonly name: Name;
  readonly short: Name;
  readonly areas: readonly AreaNames[];
}

/** Invented municipalities; the Finnish genitive stands in titles. */
export const municipalities: readonly { readonly name: Name; readonly genitive: string }[] = [
  { name: ['Harjujärvi', 'Åsträsk'], genitive: 'Harjujärven' },
  { name: ['Kivilahti', 'Stenviken'], genitive: 'Kivilahden' },
  { name: ['Suoniemi', 'Kärrnäs'], genitive: 'Suoniemen' },
  { name: ['Hopeakoski', 'Silverfors'], genitive: 'Hopeakosken' },
  { name: ['Uusisalmi', 'Nysund'], genitive: 'Uudensalmen' },
  { name: ['Metsäpelto', 'Skogsåker'], genitive: 'Metsäpellon' },
  { name: ['Pitkäranta', 'Långstrand'], genitive: 'Pitkärannan' },
  { name: ['Koivuvaara', 'Björkberga'], genitive: 'Koivuvaaran' },
  { name: ['Rantakylä', 'Strandby'], genitive: 'Rantakylän' },
  { name: ['Lehtomaa', 'Lundmark'], genitive: 'Lehtomaan' },
  { name: ['Kallioluoto', 'Klippskär'], genitive: 'Kallioluodon' },
  { name: ['Vuorenpää', 'Bergshöjden'], genitive: 'Vuorenpään' },
  { name: ['Jokivarsi', 'Ådalen'], genitive: 'Jokivarren' },
  { name: ['Ketunkangas', 'Rävmo'], genitive: 'Ketunkankaan' },
  { name: ['Haapaharju', 'Aspås'], genitive: 'Haapaharjun' },
  { name: ['Tuulensuu', 'Vindala'], genitive: 'Tuulensuun' },
];

export const bodies: readonly BodyNames[] = [
  {
    name: ['Kaupunginhallitus', 'Stadsstyrelsen'],
    short: ['KH', 'STST'],
    areas: [
      {
        name: ['Hallintopalvelut', 'Förvaltningstjänster'],
        units: [
          ['Yleishallinto', 'Allmän förvaltning'],
          ['Asiakirjahallinto', 'Dokumentförvaltning'],
          ['Viestintä ja markkinointi', 'Kommunikation och marknadsföring'],
          ['Tietohallinto', 'Dataförvaltning'],
        ],
      },
      {
        name: ['Elinvoimapalvelut', 'Livskraftstjänster'],
        units: [
          ['Elinkeinopalvelut', 'Näringslivstjänster'],
          ['Työllisyyspalvelut', 'Sysselsättningstjänster'],
          ['Maahanmuuttopalvelut', 'Invandrartjänster'],
          ['Matkailu ja tapahtumat', 'Turism och evenemang'],
        ],
      },
      {
        name: ['Talous- ja henkilöstöpalvelut', 'Ekonomi- och personaltjänster'],
        units: [
          ['Talouspalvelut', 'Ekonomitjänster'],
          ['Henkilöstöpalvelut', 'Personaltjänster'],
          ['Hankintapalvelut', 'Upphandlingstjänster'],
          ['Työsuojelu', 'Arbetarskydd'],
        ],
      },
    ],
  },
  {
    name: ['Sivistyslautakunta', 'Bildningsnämnden'],
    short: ['SIVLTK', 'BILDN'],
    areas: [
      {
        name: ['Varhaiskasvatus', 'Småbarnspedagogik'],
        units: [
          ['Päiväkotitoiminta', 'Daghemsverksamhet'],
          ['Perhepäivähoito', 'Familjedagvård'],
          ['Avoin varhaiskasvatus', 'Öppen småbarnspedagogik'],
          ['Esiopetus', 'Förskoleundervisning'],
        ],
      },
      {
        name: ['Opetuspalvelut', 'Undervisningstjänster'],
        units: [
          ['Alakoulut', 'Lågstadieskolor'],
          ['Yläkoulu', 'Högstadieskolan'],
          ['Lukio', 'Gymnasiet'],
          ['Erityisopetus', 'Specialundervisning'],
          ['Aamu- ja iltapäivätoiminta', 'Morgon- och eftermiddagsverksamhet'],
        ],
      },
      {
        name: ['Ruoka- ja puhtauspalvelut', 'Mat- och renhållningstjänster'],
        units: [
          ['Ruokapalvelut', 'Måltidsservice'],
          ['Puhtauspalvelut', 'Städservice'],
          ['Kahviot', 'Kaféverksamhet'],
        ],
      },
    ],
  },
  {
    name: ['Hyvinvointilautakunta', 'Välfärdsnämnden'],
    short: ['HYVLTK', 'VÄLFN'],
    areas: [
      {
        name: ['Kulttuuripalvelut', 'Kulturtjänster'],
        units: [
          ['Kirjasto', 'Biblioteket'],
          ['Museo', 'Museet'],
          ['Kansalaisopisto', 'Medborgarinstitutet'],
          ['Musiikkiopisto', 'Musikinstitutet'],
        ],
      },
      {
        name: ['Liikuntapalvelut', 'Idrottstjänster'],
        units: [
          ['Uimahalli', 'Simhallen'],
          ['Jäähalli', 'Ishallen'],
          ['Ulkoliikuntapaikat', 'Utomhusidrottsplatser'],
          ['Liikunnanohjaus', 'Idrottsinstruktion'],
        ],
      },
      {
        name: ['Nuorisopalvelut', 'Ungdomstjänster'],
        units: [
          ['Nuorisotilat', 'Ungdomslokaler'],
          ['Etsivä nuorisotyö', 'Uppsökande ungdomsarbete'],
          ['Nuorten työpajat', 'Ungdomsverkstäder'],
        ],
      },
    ],
  },
  {
    name: ['Tekninen lautakunta', 'Tekniska nämnden'],
    short: ['TEKLTK', 'TEKN'],
    areas: [
      {
        name: ['Kuntatekniikka', 'Kommunalteknik'],
        units: [
          ['Liikenneväylät', 'Trafikleder'],
          ['Puistot ja yleiset alueet', 'Parker och allmänna områden'],
          ['Satamat', 'Hamnar'],
          ['Varikko', 'Depån'],
        ],
      },
      {
        name: ['Tilapalvelut', 'Lokalservice'],
        units: [
          ['Kiinteistönhoito', 'Fastighetsskötsel'],
          ['Rakennuttaminen', 'Byggherreverksamhet'],
          ['Vuokra-asunnot', 'Hyresbostäder'],
          ['Energiahallinta', 'Energiförvaltning'],
        ],
      },
      {
        name: ['Maankäyttö ja mittaus', 'Markanvändning och mätning'],
        units: [
          ['Kaavoitus', 'Planläggning'],
          ['Maaomaisuus ja metsät', 'Markegendom och skogar'],
          ['Paikkatieto', 'Geografisk information'],
        ],
      },
    ],
  },
  {
    name: ['Ympäristölautakunta', 'Miljönämnden'],
    short: ['YMPLTK', 'MILJN'],
    areas: [
      {
        name: ['Rakennusvalvonta', 'Byggnadstillsyn'],
        units: [
          ['Lupa-asiat', 'Lovärenden'],
          ['Asuntotoimi', 'Bostadsväsendet'],
        ],
      },
      {
        name: ['Ympäristönsuojelu', 'Miljövård'],
        units: [
          ['Ympäristövalvonta', 'Miljötillsyn'],
          ['Eläinlääkintähuolto', 'Veterinärvård'],
          ['Vesiensuojelu', 'Vattenvård'],
        ],
      },
    ],
  },
  {
    name: ['Tarkastuslautakunta', 'Revisionsnämnden'],
    short: ['TARKLTK', 'REVN'],
    areas: [
      {
        name: ['Tarkastustoimi', 'Revision'],
        units: [
          ['Tilintarkastus', 'Granskning'],
          ['Arviointi', 'Utvärdering'],
        ],
      },
    ],
  },
];

/** Names of cost centres, used under any unit. */
export const costCentres: readonly Name[] = [
  ['Yhteiset kustannukset', 'Gemensamma kostnader'],
  ['Toimisto', 'Kansliet'],
  ['Asiakaspalvelu', 'Kundtjänst'],
  ['Hallinto ja johto', 'Förvaltning och ledning'],
  ['Koulutus', 'Utbildning'],
  ['Keskusta', 'Centrum'],
  ['Pohjoinen toimipiste', 'Norra verksamhetsstället'],
  ['Eteläinen toimipiste', 'Södra verksamhetsstället'],
  ['Tilavuokrat', 'Lokalhyror'],
  ['Laitteet ja kalusto', 'Utrustning och materiel'],
  ['Kehittäminen', 'Utveckling'],
  ['Ostopalvelut', 'Köptjänster'],
  ['Sijaiset', 'Vikarier'],
  ['Neuvonta', 'Rådgivning'],
];

export const projects: readonly Name[] = [
  ['Keskuskoulun peruskorjaus', 'Grundrenovering av centralskolan'],
  ['Jokirannan päiväkoti', 'Ådalens daghem'],
  ['Torikadun saneeraus', 'Sanering av Torggatan'],
  ['Uimahallin laajennus', 'Utbyggnad av simhallen'],
  ['Katuvalaistuksen uusiminen', 'Förnyelse av gatubelysningen'],
  ['Kirjastoauto', 'Bokbuss'],
  ['Satama-alueen ruoppaus', 'Muddring av hamnområdet'],
  ['Leikkipuistot', 'Lekparker'],
  ['Talousjärjestelmän uusiminen', 'Förnyelse av ekonomisystemet'],
  ['Vesihuollon runkolinja', 'Stamlinje för vatten'],
  ['Kevyen liikenteen väylä, Harjutie', 'Gång- och cykelväg, Åsvägen'],
  ['Jäähallin kylmäkoneet', 'Kylmaskiner för ishallen'],
  ['Kaupungintalon ilmanvaihto', 'Ventilation i stadshuset'],
  ['Maanhankinta', 'Markförvärv'],
];

export const ventures: readonly Name[] = [
  ['Nuorten ohjaamo 2.0', 'Navigator 2.0'],
  ['Vihreä satama', 'Grön hamn'],
  ['Digiloikka kouluissa', 'Digisprång i skolorna'],
  ['Hyvinvoiva kylä', 'Byar som mår bra'],
  ['Yritysneuvonta 2024–26', 'Företagsrådgivning 2024–26'],
  ['Osaajia alueelle', 'Kompetens till regionen'],
  ['Kestävä matkailu', 'Hållbar turism'],
  ['Lähiruoka lautaselle', 'Närmat på tallriken'],
  ['Kotoutumisen polut', 'Integrationsvägar'],
  ['Tekoälyn kokeilut', 'Försök med AI'],
  ['Avoin data / rajapinnat', 'Öppna data / gränssnitt'],
  ['Saaristotie', 'Skärgårdsvägen'],
  ['Työllisyyden kuntakokeilun jatko', 'Fortsatt sysselsättningsförsök'],
];
