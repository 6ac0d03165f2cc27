import { formatNumber } from '../../i18n/format.ts';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { localised } from '../../i18n/texts.ts';
import type { Survey } from '../../state/survey.ts';
import { answeredCount, judged, type Run } from '../../survey/run.ts';
import { offeredAnswers } from './answers.ts';
import { HandOver } from './HandOver.tsx';
import { Heading } from './Heading.tsx';
import { NextPerson } from './NextPerson.tsx';
import { Outcome } from './Outcome.tsx';
import { OwnWeights } from './OwnWeights.tsx';

type Finished = { readonly survey: Survey; readonly run: Run };

/** Thanks, handing over where someone asks for the answers, the answers in short, and what can be done next. */
export function Done(props: Finished) {
  const { study } = props.survey;
  return (
    <>
      {study.key ? <HandOver {...props} /> : <Thanks {...props} />}
      <OwnWeights study={study} run={props.run} />
      <Counts {...props} />
      {!study.key && !props.survey.untraced && <Outcome survey={props.survey} />}
      <NextPerson {...props} />
    </>
  );
}

function Thanks({ survey: { study, untraced } }: Finished) {
  const text = stepTexts();
  return (
    <>
      <Heading text={text.done} study={localised(study.title)} />
      <p class="lead">
        {localised(study.closing)} {!untraced && text.onlyHere}
      </p>
    </>
  );
}

/** How often each answer was given, in the order in which they were offered. */
function Counts({ survey, run }: Finished) {
  const text = stepTexts();
  const given = judged(survey.study, run);
  return (
    <>
      <h2 class="question">{text.yourAnswers}</h2>
      <p>{text.summary(answeredCount(survey.study, run))}</p>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{text.answer}</th>
            <th scope="col">{text.times}</th>
          </tr>
        </thead>
        <tbody>
          {offeredAnswers(survey.study).map(({ value, label }) => (
            <tr key={value}>
              <th scope="row">{label}</th>
              <td>{formatNumber(given.filter((answer) => answer?.category === Number(value)).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
