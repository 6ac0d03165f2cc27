import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** The results page: who, what is running, and what stands when there is little to show. */
export const resultsTexts = texts({
  nl: {
    people: (n: number, simulated: boolean) =>
      simulated
        ? `${number(n)} gesimuleerde ${n === 1 ? 'deelnemer' : 'deelnemers'}`
        : `${number(n)} ${n === 1 ? 'deelnemer' : 'deelnemers'}`,
    judgements: (n: number) => `${number(n)} oordelen`,
    firstOnly: (n: number) =>
      `dit gaat over de eerste ${number(n)}: nieuwe antwoorden komen er in stappen bij`,
    model: { scale: 'geordend logit', 'yes-no': 'ja/nee-logit', choice: 'multinomiaal logit' },
    until: (date: string) => `tot en met ${date}`,
    seed: (seed: number) => `gemaakt met startgetal ${seed}`,
    early: (n: number) =>
      `Dit is een eerste schatting op ${number(n)} deelnemers, naar het midden getrokken. Met minder dan 30 deelnemers kan elk volgend antwoord het beeld nog veranderen.`,
    about:
      'Wat hier staat gaat over deze deelnemers en over bedachte situaties. Het is een regressie op hun oordelen.',
    aboutIntervals: 'De intervallen zeggen hoeveel het zou kunnen schelen met andere mensen als zij.',
    aboutIntention:
      'Een oordeel is een voornemen: wat mensen in het echt doen, kan anders zijn. Een aandeel hier is daarom niet te vergelijken met cijfers over wat mensen echt doen of laten.',
    results: 'Resultaten',
    opening: 'Het onderzoek wordt geopend.',
    empty: 'Er zijn nog geen antwoorden.',
    received: (n: number) =>
      n === 1
        ? 'Er is 1 ingevulde vragenlijst ontvangen.'
        : `Er zijn ${number(n)} ingevulde vragenlijsten ontvangen.`,
    neededAgain: (n: number) =>
      `Nog ${number(n)} nodig. Eerder waren hier uitkomsten te zien van iemand die er nu niet meer bij is. Wie die naast nieuwe legt, kan diens antwoorden afleiden; daarom gaan ze pas weer open als er genoeg anderen bij zijn.`,
    needed: (n: number, minimum: number) =>
      `Nog ${number(n)} nodig. Resultaten gaan open vanaf ${number(minimum)} deelnemers: van minder mensen zeggen ze te veel over één persoon.`,
    waiting: (received: number, shown: number, next: number) =>
      `Er zijn ${number(received)} vragenlijsten ontvangen; de resultaten gaan over de eerste ${number(shown)}. Ze veranderen pas als er ${number(next)} zijn.`,
    takePart: 'Doe mee',
    nextPerson: 'Laat iemand meedoen',
    refresh: 'Opnieuw kijken',
    running: (share: string) => `De modellen worden geschat: ${share}.`,
    reading: 'De modellen zijn geschat. De uitkomsten worden eruit berekend.',
    stopped: 'Het schatten is gestopt.',
    again: 'Opnieuw schatten',
    noFit: 'Met deze antwoorden is er geen schatting te maken.',
    noFitNext: 'De figuren met aantallen kloppen wel. Vraag meer mensen om mee te doen.',
    fromFits: 'Dit komt zodra de schatting klaar is.',
    toModels: 'Vergelijk met andere modellen, of toets de groepen',
    toCase: 'Leg een geval voor aan dit model',
    toPublish: 'Publiceer dit model',
  },
  en: {
    people: (n: number, simulated: boolean) =>
      simulated
        ? `${number(n)} simulated ${n === 1 ? 'respondent' : 'respondents'}`
        : `${number(n)} ${n === 1 ? 'respondent' : 'respondents'}`,
    judgements: (n: number) => `${number(n)} judgements`,
    firstOnly: (n: number) => `this is about the first ${number(n)}: new answers are added in steps`,
    model: { scale: 'ordered logit', 'yes-no': 'yes/no logit', choice: 'multinomial logit' },
    until: (date: string) => `up to ${date}`,
    seed: (seed: number) => `made from seed ${seed}`,
    early: (n: number) =>
      `This is an early estimate from ${number(n)} respondents, pulled to the middle. With fewer than 30 respondents each further answer may still change the picture.`,
    about:
      'What is shown here is about these respondents and made-up scenarios. It is a regression on their judgements.',
    aboutIntervals: 'The intervals say how much it could differ with other people like them.',
    aboutIntention:
      'A judgement is an intention: what people really do may differ. A share here can therefore not be compared with figures of what people really do or do not do.',
    results: 'Results',
    opening: 'The study is being opened.',
    empty: 'There are no answers yet.',
    received: (n: number) =>
      n === 1
        ? '1 completed questionnaire has been received.'
        : `${number(n)} completed questionnaires have been received.`,
    neededAgain: (n: number) =>
      `${number(n)} more needed. Results were shown here before that included somebody who has left since. Beside new ones they would give that person’s answers away, so they open again once enough others have come.`,
    needed: (n: number, minimum: number) =>
      `${number(n)} more needed. Results open from ${number(minimum)} respondents: from fewer people they say too much about one person.`,
    waiting: (received: number, shown: number, next: number) =>
      `${number(received)} questionnaires have been received; the results are about the first ${number(shown)}. They change only when there are ${number(next)}.`,
    takePart: 'Take part',
    nextPerson: 'Let someone take part',
    refresh: 'Look again',
    running: (share: string) => `The models are being estimated: ${share}.`,
    reading: 'The models are estimated. The outcomes are being worked out from them.',
    stopped: 'The estimation was stopped.',
    again: 'Estimate again',
    noFit: 'No estimate can be made from these answers.',
    noFitNext: 'The figures of counts are right. Ask more people to take part.',
    fromFits: 'This follows as soon as the estimation is done.',
    toModels: 'Compare with other models, or test the groups',
    toCase: 'Put a case to this model',
    toPublish: 'Publish this model',
  },
});
