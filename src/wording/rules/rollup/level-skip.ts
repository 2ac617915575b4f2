import { say, type RuleWords } from '../words.ts';

export const levelSkip: RuleWords = {
  title: say(
    'Vain alueen luku on annettu',
    'Bara områdets tal har angetts',
    'Only the area’s figure is given',
  ),
  reasons: {
    'area-only': {
      what: say(
        '{unit}: luvut on annettu vain koko alueelle, ei sen yksiköille ({units}).',
        '{unit}: talen har angetts bara för hela området, inte för dess enheter ({units}).',
        '{unit}: figures are given for the whole area only, not for its units ({units}).',
      ),
      why: say(
        'Muut alueet on annettu yksiköittäin, ja yksikön määräraha on sitova vain, kun se on päätetty. Rekisteri: {profile}.',
        'De andra områdena har angetts enhet för enhet, och en enhets anslag binder bara när det har beslutats. Register: {profile}.',
        'The other areas are given unit by unit, and a unit’s appropriation binds only once it is decided. Register: {profile}.',
      ),
      remedy: say(
        'Jaa luvut yksiköille tai kerro, miksi alue päätetään kokonaisena.',
        'Fördela talen på enheterna eller berätta varför området beslutas som helhet.',
        'Split the figures between the units, or say why the area is decided as one.',
      ),
    },
  },
  doubts: {},
};
