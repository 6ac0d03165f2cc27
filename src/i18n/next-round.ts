import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** Stands behind the title in each of a study's languages, whichever is on screen. */
export const nextRoundAdded = { nl: ' (volgende ronde)', en: ' (next round)' };

/** A next round of a study, which carries the weights of the group that answered. */
export const nextRoundTexts = texts({
  nl: {
    title: 'Een volgende ronde met deze groep als uitgangspunt',
    about:
      'Een volgende ronde van dit onderzoek kan de gewichten van deze groep meekrijgen. Wie daaraan meedoet, leest aan het eind van hoogstens drie criteria waar de eigen antwoorden duidelijk mee of tegen gingen. Zonder een groep als uitgangspunt zijn daar te weinig antwoorden voor.',
    first: (model: string) =>
      `Daarvoor is eerst het model “${model}” nodig, met een normale spreiding en zonder samenhang.`,
    unsettled: (model: string) =>
      `De berekening van “${model}” is niet tot rust gekomen. Daarom kunnen deze gewichten niet mee.`,
    tooFew: (people: number) =>
      `Daar zijn minstens ${number(people)} deelnemers voor nodig: hoeveel mensen verschillen is uit minder niet te zeggen.`,
    fewPeople: (people: number) =>
      `Dit zijn minder dan ${number(people)} mensen. Hoeveel mensen verschillen is dan onzeker, en dus ook wat duidelijk heet.`,
    carried:
      'Wat meegaat is van elk gewicht het gemiddelde en de spreiding over mensen, afgerond op een tiende van hun fout. Geen antwoord van wie dan ook. Wie de link van de volgende ronde heeft, kan deze getallen lezen. Ze tellen daarom als een gepubliceerd model, ook als u die ronde nooit deelt.',
    simulated:
      'De volgende ronde zegt aan wie meedoet dat het uitgangspunt uit gesimuleerde antwoorden komt.',
    make: 'Maak de volgende ronde',
    making: 'De volgende ronde wordt gemaakt.',
    noErrors:
      'Van dit model is niet te zeggen hoe zeker de gewichten zijn. Daarom kunnen ze niet mee. Verzamel meer antwoorden.',
    tooAlike: (needed: number) =>
      `Deze gewichten verschillen te weinig van iets wat al is getoond of gepubliceerd. Er ${needed === 1 ? 'is nog 1 deelnemer' : `zijn nog ${number(needed)} deelnemers`} nodig.`,
    carries: (people: number) =>
      `Dit onderzoek draagt de gewichten van een groep van ${number(people)} mensen mee.`,
    carriesSimulated: 'Dit onderzoek draagt de gewichten van gesimuleerde antwoorden mee.',
    carriesUnknown: 'Dit onderzoek draagt de gewichten van een eerdere groep mee.',
    purpose: 'Ze zijn het uitgangspunt voor wat deelnemers aan het eind over hun eigen antwoorden lezen.',
    edits: 'Bij andere criteria of niveaus passen ze niet meer: ze vervallen als u die verandert.',
    remove: 'Haal de gewichten weg',
    toRemove: 'Weghalen kan bij Maken',
    lost: 'De gewichten van de groep gaan niet meer mee met dit onderzoek.',
  },
  en: {
    title: 'A next round with this group as starting point',
    about:
      'A next round of this study can carry the weights of this group. Who takes part in it reads at the end, of three criteria at most, what their own answers clearly went with or against. Without a group as starting point there are too few answers for that.',
    first: (model: string) =>
      `It takes the model “${model}” first, with a normal spread and without correlation.`,
    unsettled: (model: string) =>
      `The calculation of “${model}” did not settle. These weights cannot be carried therefore.`,
    tooFew: (people: number) =>
      `That takes at least ${number(people)} respondents: how much people differ cannot be told from fewer.`,
    fewPeople: (people: number) =>
      `These are fewer than ${number(people)} people. How much people differ is uncertain then, and so is what is called clear.`,
    carried:
      'What is carried is the mean and the spread over people of each weight, rounded to a tenth of their error. No answer of anyone. Who has the link of the next round can read these numbers. They count as a published model therefore, even if you never share that round.',
    simulated: 'The next round tells who takes part that its starting point comes from simulated answers.',
    make: 'Make the next round',
    making: 'The next round is being made.',
    noErrors:
      'How certain the weights of this model are cannot be told. They cannot be carried therefore. Collect more answers.',
    tooAlike: (needed: number) =>
      `These weights differ too little from something that was shown or published before. ${needed === 1 ? '1 more respondent is' : `${number(needed)} more respondents are`} needed.`,
    carries: (people: number) => `This study carries the weights of a group of ${number(people)} people.`,
    carriesSimulated: 'This study carries the weights of simulated answers.',
    carriesUnknown: 'This study carries the weights of an earlier group.',
    purpose: 'They are the starting point for what respondents read about their own answers at the end.',
    edits: 'They do not fit other criteria or levels: they go when you change those.',
    remove: 'Take the weights away',
    toRemove: 'They can be taken away under Make',
    lost: 'This study no longer carries the weights of the group.',
  },
});
