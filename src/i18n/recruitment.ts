import { formatShare, formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** How many of those invited answered, and how they were asked. */
export const recruitmentTexts = texts({
  nl: {
    title: 'Wie u uitnodigde',
    what: 'Wie de resultaten leest, wil weten hoeveel mensen u vroeg en hoe. Wat u hier invult, komt bij de resultaten te staan, bij elk geval en in een model dat u publiceert. Deelnemers krijgen het niet bij hun vragenlijst. Niets ervan is verplicht, en u kunt het later aanpassen.',
    invited: 'Aantal uitgenodigde mensen',
    invitedHelp: 'Weet u het niet, bijvoorbeeld bij een open link? Laat het dan leeg.',
    how: 'Hoe u hen vroeg',
    howHelp: 'Bijvoorbeeld: via de nieuwsbrief van hun beroepsvereniging. Geen namen van deelnemers.',
    tooMany: (answered: number, invited: number) =>
      `Er zijn al ${number(answered)} vragenlijsten ontvangen, meer dan de ${number(invited)} mensen die u uitnodigde. Kijk het aantal na. Gaven mensen de link door, dan kan het kloppen: bij de resultaten staan dan beide aantallen, zonder percentage.`,
    answeredOf: (answered: number, invited: number) =>
      `${number(answered)} van de ${number(invited)} uitgenodigden ${answered === 1 ? 'antwoordde' : 'antwoordden'} (${formatShare(answered / invited)})`,
    answeredBeside: (answered: number, invited: number) =>
      `${number(invited)} uitgenodigd, ${number(answered)} antwoordden`,
    recruited: (how: string) => `geworven: ${how}`,
    heading: 'Werving en respons',
    sentence: (words: string) => `${words}.`,
    asked: (how: string) => `Geworven: ${how}`,
    others: 'Of de anderen hetzelfde zouden wegen, is niet bekend.',
    gone: 'Dit onderzoek is van dit apparaat gewist, misschien in een ander tabblad. Wat u hier invult, wordt niet bewaard.',
    untold: 'Er staat nog niet bij hoeveel mensen zijn uitgenodigd en hoe.',
    tell: 'Vul het in bij Verzamelen',
  },
  en: {
    title: 'Whom you invited',
    what: 'Those who read the results want to know how many people you asked, and how. What you fill in here is told with the results, with each case and in a model that you publish. Respondents do not get it with their questionnaire. None of it is required, and you can change it later.',
    invited: 'Number of people invited',
    invitedHelp: 'Not known, as with an open link? Then leave it empty.',
    how: 'How you asked them',
    howHelp:
      'For example: through the newsletter of their professional association. No names of respondents.',
    tooMany: (answered: number, invited: number) =>
      `${number(answered)} questionnaires have been received already, more than the ${number(invited)} people you invited. Check the number. If people passed the link on, it can be right: the results then give both numbers, without a percentage.`,
    answeredOf: (answered: number, invited: number) =>
      `${number(answered)} of the ${number(invited)} people invited answered (${formatShare(answered / invited)})`,
    answeredBeside: (answered: number, invited: number) =>
      `${number(invited)} invited, ${number(answered)} answered`,
    recruited: (how: string) => `recruited: ${how}`,
    heading: 'Recruitment and response',
    sentence: (words: string) => `${words}.`,
    asked: (how: string) => `Recruited: ${how}`,
    others: 'Whether the others would weigh the same is not known.',
    gone: 'This study was erased from this device, perhaps in another tab. What you fill in here is not kept.',
    untold: 'It does not say yet how many people were invited, and how.',
    tell: 'Fill it in under Collect',
  },
});
