import { useState } from 'preact/hooks';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { localised } from '../../i18n/texts.ts';
import type { Survey } from '../../state/survey.ts';
import type { Run } from '../../survey/run.ts';
import { scenarioAt } from '../../survey/survey.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { offeredAnswers } from './answers.ts';
import { Heading } from './Heading.tsx';
import { Profiles } from './Profiles.tsx';

/** One scenario with its answers. Give it a key, so that the next scenario is a screen of its own. */
export function Scenario(props: {
  readonly survey: Survey;
  readonly run: Run;
  readonly position: number;
  readonly changing: boolean;
}) {
  const { survey, run, position, changing } = props;
  const { study } = survey;
  const text = stepTexts();
  const [attempts, setAttempts] = useState(0);
  const scenario = scenarioAt(study, run, position);
  const answer = run.answers[scenario];
  const refused = attempts > 0 && !answer;
  const submit = (event: Event) => {
    event.preventDefault();
    if (answer) survey.act({ kind: 'next' });
    else setAttempts(attempts + 1);
  };
  return (
    <form class="judging" noValidate onSubmit={submit}>
      <ErrorSummary key={attempts} errors={refused ? [{ id: 'answer', text: text.chooseAnswer }] : []} />
      <Heading small text={text.scenario(position + 1, run.answers.length)} study={localised(study.title)} />
      <progress class="steps" value={position + 1} max={run.answers.length} aria-hidden="true" />
      <p class="situation">{localised(study.lead)}</p>
      <Profiles study={study} run={run} scenario={scenario} level="h2" />
      <Radios
        id="answer"
        legend={<span class="statement">{localised(study.statement)}</span>}
        error={refused ? text.chooseHere : undefined}
        options={offeredAnswers(study)}
        value={typeof answer?.category === 'number' ? String(answer.category) : undefined}
        onChange={(value) => survey.act({ kind: 'answer', scenario, category: Number(value) })}
        layout={study.answer.kind === 'yes-no' ? 'pair' : 'row'}
      />
      {answer?.category === null && <p class="subtle">{text.skipped}</p>}
      <div class="actions">
        <Button kind="primary" type="submit">
          {changing ? text.toCheck : text.next}
        </Button>
        {!changing && <Button onClick={() => survey.act({ kind: 'back' })}>{text.back}</Button>}
        {study.skip && (
          <Button kind="quiet" onClick={() => skip(survey, scenario)}>
            {text.skip}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Leaves a scenario without an answer, and goes on. */
function skip(survey: Survey, scenario: number): void {
  survey.act({ kind: 'answer', scenario, category: null });
  survey.act({ kind: 'next' });
}
