import { useState } from 'preact/hooks';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { localised } from '../../i18n/texts.ts';
import type { Survey } from '../../state/survey.ts';
import type { Question } from '../../study/study.ts';
import { order } from '../../survey/order.ts';
import { type Run, unanswered } from '../../survey/run.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Heading } from './Heading.tsx';

/** Is no option's id: those have no space in them. */
const ratherNot = 'rather not';

/** The background questions, all on one screen. */
export function Questions({ survey, run }: { readonly survey: Survey; readonly run: Run }) {
  const { study } = survey;
  const text = stepTexts();
  const [attempt, setAttempt] = useState({ count: 0, missing: [] as string[] });
  const missing = unanswered(run, study);
  const changing = run.place.kind === 'questions' && run.place.goal === 'check';
  const refused = study.questions.filter(({ id }) => attempt.missing.includes(id) && missing.includes(id));
  const submit = (event: Event) => {
    event.preventDefault();
    if (!survey.next()) setAttempt({ count: attempt.count + 1, missing });
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary
        key={attempt.count}
        errors={refused.map(({ id, name }) => ({
          id: `question-${id}`,
          text: text.chooseOption(localised(name)),
        }))}
      />
      <Heading text={text.aboutYou} study={localised(study.title)} />
      <p>{text.questionsLead(order(run.seed, study).shown.length)}</p>
      {study.questions.map((question) => (
        <Options
          key={question.id}
          survey={survey}
          run={run}
          question={question}
          isRefused={refused.includes(question)}
        />
      ))}
      <div class="actions">
        <Button kind="primary" type="submit">
          {changing ? text.toCheck : text.next}
        </Button>
        {!changing && <Button onClick={() => survey.act({ kind: 'back' })}>{text.back}</Button>}
      </div>
    </form>
  );
}

/** The options of one question, and not to say where that is allowed. */
function Options(props: {
  readonly survey: Survey;
  readonly run: Run;
  readonly question: Question;
  readonly isRefused: boolean;
}) {
  const { survey, run, isRefused } = props;
  const { id, name, options } = props.question;
  const text = stepTexts();
  return (
    <Radios
      id={`question-${id}`}
      legend={localised(name)}
      error={isRefused ? text.chooseHere : undefined}
      options={[
        ...options.map((option) => ({ value: option.id, label: localised(option.name) })),
        ...(survey.study.skip ? [{ value: ratherNot, label: text.ratherNot }] : []),
      ]}
      value={run.background[id] === null ? ratherNot : run.background[id]}
      onChange={(option) =>
        survey.act({ kind: 'background', question: id, option: option === ratherNot ? null : option })
      }
    />
  );
}
