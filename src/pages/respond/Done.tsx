import { formatNumber } from '../../i18n/format.ts';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { localised } from '../../i18n/texts.ts';
import type { Survey } from '../../state/survey.ts';
import { answered, type Run } from '../../survey/run.ts';
import { Button } from '../../ui/Button.tsx';
import { answerNames } from './answers.ts';
import { Heading } from './Heading.tsx';
import { Outcome } from './Outcome.tsx';

/** Thanks, the answers in short, and what can be done next. */
export function Done({ survey, run }: { readonly survey: Survey; readonly run: Run }) {
  const { study } = survey;
  const text = stepTexts();
  return (
    <>
      <Heading text={text.done} study={localised(study.title)} />
      <p class="lead">{localised(study.closing)}</p>
      <h2 class="question">{text.yourAnswers}</h2>
      <p>{text.summary(answered(run))}</p>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{text.answer}</th>
            <th scope="col">{text.times}</th>
          </tr>
        </thead>
        <tbody>
          {answerNames(study).map((name, c) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatNumber(run.answers.filter((answer) => answer?.category === c).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Outcome survey={survey} />
      <h2 class="question">{text.nextPerson}</h2>
      <p>
        {text.nextPersonWhy} {survey.saving.value.kind !== 'memory' && text.staySaved}
      </p>
      <div class="actions">
        <Button kind="primary" onClick={() => survey.nextPerson()}>
          {text.nextPerson}
        </Button>
      </div>
    </>
  );
}
