import { exampleAskers } from '../../i18n/examples.ts';
import { respondTexts } from '../../i18n/respond.ts';
import { Begin } from './Begin.tsx';
import type { IntroductionProps } from './introducing.ts';
import { Opening } from './Opening.tsx';

/** What, why, who, how long, and what happens with the answers, of an example that nobody asks for. */
export function Introduction({ survey, ready, children }: IntroductionProps) {
  const text = respondTexts();
  return (
    <>
      <Opening study={survey.study} />
      <h2 class="question">{text.who}</h2>
      <p>{exampleAskers()[survey.study.id]}</p>
      <h2 class="question">{text.answers}</h2>
      <p>{text.answersWhat}</p>
      <p>{text.answersStay}</p>
      <p>{text.consent}</p>
      <Begin survey={survey} ready={ready} onBegin={() => survey.begin()} />
      {children}
    </>
  );
}
