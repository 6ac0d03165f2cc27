import { useState } from 'preact/hooks';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { localised } from '../../i18n/texts.ts';
import type { Survey } from '../../state/survey.ts';
import { order } from '../../survey/order.ts';
import type { Run } from '../../survey/run.ts';
import { scenarioOf } from '../../survey/tailored.ts';
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
  const { shown } = order(run.seed, study);
  const practice = study.design.warmUp?.length ?? 0;
  const showing = shown[position]!;
  const scenario = scenarioOf(study, run, showing)!;
  const give = (category: number | null) => survey.act({ kind: 'answer', showing, category, seen: scenario });
  const answer = run.answers[showing];
  const refused = attempts > 0 && !answer;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!survey.next()) setAttempts(attempts + 1);
  };
  /** Leaves it without an answer, and goes on. */
  const skip = () => {
    give(null);
    survey.next();
  };
  return (
    <form class="judging" noValidate onSubmit={submit}>
      <ErrorSummary key={attempts} errors={refused ? [{ id: 'answer', text: text.chooseAnswer }] : []} />
      <Heading small text={placeOf(position, shown.length, practice)} study={localised(study.title)} />
      <progress class="steps" value={position + 1} max={shown.length} aria-hidden="true" />
      {position < practice && <p class="subtle">{text.practiceWhat}</p>}
      <p class="situation">{localised(study.lead)}</p>
      <Profiles study={study} run={run} scenario={scenario} level="h2" />
      <Radios
        id="answer"
        legend={<span class="statement">{localised(study.statement)}</span>}
        error={refused ? text.chooseHere : undefined}
        options={offeredAnswers(study)}
        value={typeof answer?.category === 'number' ? String(answer.category) : undefined}
        onChange={(value) => give(Number(value))}
        layout={study.answer.kind === 'yes-no' ? 'pair' : 'row'}
      />
      {answer?.category === null && <p class="subtle">{text.skipped}</p>}
      <div class="actions">
        <Button kind="primary" type="submit">
          {changing ? text.toCheck : text.next}
        </Button>
        {!changing && <Button onClick={() => survey.act({ kind: 'back' })}>{text.back}</Button>}
        {study.skip && (
          <Button kind="quiet" onClick={() => skip()}>
            {text.skip}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Those to practise on, which come first, are counted apart. */
function placeOf(position: number, count: number, practice: number): string {
  const text = stepTexts();
  if (position < practice) return text.practice(position + 1, practice);
  return text.scenario(position - practice + 1, count - practice);
}
