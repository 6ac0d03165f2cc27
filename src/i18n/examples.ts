import { texts } from './texts.ts';

/** Who asks in the examples that come with the app, by template: nobody. Elsewhere the researcher writes it. */
export const exampleAskers: () => Readonly<Record<string, string>> = texts({
  nl: {
    benefits:
      'Dit is een voorbeeld om te laten zien hoe zo’n experiment werkt. Er is geen organisatie die uw antwoorden ontvangt.',
    'data-sharing':
      'Dit is een voorbeeld, gemaakt naar een Nederlandse studie uit 2024 over het delen van gegevens. De tien criteria komen uit die studie. De situaties hebben we zelf bedacht. Er is geen organisatie die uw antwoorden ontvangt.',
  },
  en: {
    benefits:
      'This is an example to show how such an experiment works. No organisation receives your answers.',
    'data-sharing':
      'This is an example, made after a Dutch study of 2024 on data sharing. The ten criteria come from that study. The scenarios are our own. No organisation receives your answers.',
  },
});
