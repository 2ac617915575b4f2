import { say, type RuleWords } from '../words.ts';

export const hiddenColumn: RuleWords = {
  title: say(
    'Piilotetun sarakkeen luvut ovat mukana',
    'Dolda kolumners tal ingår i en summa',
    'Hidden columns count into a total',
  ),
  reasons: {
    counted: {
      what: say(
        'Sarakkeita on piilotettu ({hidden}), mutta niiden luvut ovat mukana laskelmassa. {unit}: {figure} {amount} sisältyy lukuun {result}.',
        'Kolumner är dolda ({hidden}), men deras tal ingår i beräkningen. {unit}: {figure} {amount} ingår i {result}.',
        'Columns are hidden ({hidden}), but their figures are counted. {unit}: {figure} {amount} is part of {result}.',
      ),
      why: say(
        'Lukija näkee summan mutta ei kaikkia sen osia.',
        'Läsaren ser summan men inte alla dess delar.',
        'The reader sees the total but not all of its parts.',
      ),
      remedy: say(
        'Jos ne kuuluvat suunnitelmaan, tuo ne näkyviin ennen lähettämistä. Muuten poista ne laskelmasta.',
        'Om de hör till planen, visa dem innan den lämnas in. Ta annars bort dem ur beräkningen.',
        'If they belong to the plan, show them before it is submitted. Otherwise take them out of the calculation.',
      ),
    },
    plan: {
      what: say(
        'Suunnitelman sarake {hidden} on piilotettu. Siinä on esimerkiksi {unit}: {figure}.',
        'Planens kolumn {hidden} är dold. Där finns till exempel {unit}: {figure}.',
        'The column {hidden} of the plan is hidden. It holds {unit}: {figure}, for one.',
      ),
      why: say(
        'Piilotettu suunnitelma jää lukematta ja hyväksymättä.',
        'En dold plan blir oläst och inte godkänd.',
        'A hidden plan is neither read nor approved.',
      ),
      remedy: say(
        'Tuo sarake näkyviin ennen lähettämistä.',
        'Visa kolumnen innan planen lämnas in.',
        'Show the column before submitting.',
      ),
    },
    version: {
      what: say(
        'Sarakkeita on piilotettu ({hidden}), ja niissä on lukuja, joita ei ole näkyvissä. Ensimmäinen on {unit}: {figure}.',
        'Kolumner är dolda ({hidden}), och i dem finns tal som inte syns. Det första är {unit}: {figure}.',
        'Columns are hidden ({hidden}), and they hold figures that are not seen. The first is {unit}: {figure}.',
      ),
      why: say(
        'Lukija ei näe kaikkia lukuja, jotka tiedostossa lähtevät eteenpäin.',
        'Läsaren ser inte alla tal som lämnas in med filen.',
        'The reader does not see all figures that are submitted with the file.',
      ),
      remedy: say(
        'Tuo sarake näkyviin ennen lähettämistä tai poista se, jos sitä ei tarvita.',
        'Visa kolumnen innan filen lämnas in, eller ta bort den om den inte behövs.',
        'Show the column before submitting, or delete it if it is not needed.',
      ),
    },
  },
  doubts: {},
};
