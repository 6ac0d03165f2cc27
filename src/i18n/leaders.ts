import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** The two ways to make groups' lists of leaders, where some group is small. */
export const leadersTexts = texts({
  nl: {
    way: 'Lijsten',
    ways: { together: 'naar het geheel getrokken', own: 'alleen eigen antwoorden' },
    together: (under: number, all: boolean) =>
      `${all ? `Elke groep heeft minder dan ${number(under)} deelnemers` : `Niet elke groep heeft minstens ${number(under)} deelnemers`}. Uit de antwoorden van zo weinig mensen alleen is de volgorde zelden goed te schatten. Daarom zijn de gewichten van elke groep naar het geheel getrokken, zo ver als past bij hoeveel de groepen verschillen.`,
    same: 'De gewichten van deze groepen lopen niet verder uiteen dan bij toeval past. Daarom hebben ze allemaal dezelfde lijst.',
    own: 'Elke lijst komt uit de antwoorden van die groep alleen.',
    unknown:
      'Er zijn te weinig deelnemers, of te gelijke antwoorden, om de gewichten van de groepen naar het geheel te trekken.',
    ownSmall: (under: number) => `Onder de ${number(under)} deelnemers is de volgorde erg onzeker.`,
    allGroups: 'Alle getoonde groepen',
    draws: (draws: number) =>
      `Trekkingen: ${number(draws)} keer zijn gewichten geloot, zo ver uiteen als ze onzeker zijn. Het interval en deze zekerheid gelden gemiddeld over groepen, niet voor de groep die het verst van de andere af staat.`,
  },
  en: {
    way: 'Lists',
    ways: { together: 'drawn towards the whole', own: 'own answers only' },
    together: (under: number, all: boolean) =>
      `${all ? `Every group has fewer than ${number(under)} respondents` : `Not every group has at least ${number(under)} respondents`}. From the answers of so few people alone the order can seldom be estimated well. That is why each group’s weights are drawn towards the whole, as far as goes with how much the groups differ.`,
    same: 'The weights of these groups are no further apart than chance explains. That is why they all have the same list.',
    own: 'Each list comes from the answers of that group alone.',
    unknown:
      'There are too few respondents, or too equal answers, to draw the groups’ weights towards the whole.',
    ownSmall: (under: number) => `Under ${number(under)} respondents the order is very uncertain.`,
    allGroups: 'All groups shown',
    draws: (draws: number) =>
      `Draws: ${number(draws)} times weights were drawn, as far apart as they are uncertain. The interval and this certainty hold on average over groups, not for the group that is furthest from the others.`,
  },
});
