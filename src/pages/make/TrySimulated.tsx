import { useState } from 'preact/hooks';
import { makeTryTexts } from '../../i18n/make-try.ts';
import { expectedWeights } from '../../response/trial.ts';
import { stopTrial, trialRun, tryStudy } from '../../state/trial.ts';
import type { Study } from '../../study/study.ts';
import { isSameWeighing, type Weighing } from '../../study/weighing.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusInvalid } from '../../ui/focusInvalid.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { NoFit } from '../../views/NoFit.tsx';
import { TrialFigure } from './TrialFigure.tsx';
import { WeighingFields } from './WeighingFields.tsx';

type Weights = Readonly<Record<string, Weighing>>;

/** Where no expectation is used all criteria count alike. */
const alike: Weighing = { size: 'medium', rising: false };

/** Weights to set, and what a fit finds of them in the answers of people who weigh that way. */
export function TrySimulated({ study }: { readonly study: Study }) {
  const text = makeTryTexts();
  const [weights, setWeights] = useState<Weights>({});
  const [people, setPeople] = useState(50);
  const expected = expectedWeights(study);
  const weightOf = (id: string) => weights[id] ?? expected?.[id] ?? alike;
  const asExpected =
    expected && study.criteria.every(({ id }) => isSameWeighing(weightOf(id), expected[id]!));
  const run = () => {
    const all = study.criteria.map(({ id }) => [id, weightOf(id)] as const);
    void tryStudy(study, Object.fromEntries(all), people);
  };
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (!focusInvalid(event.currentTarget)) run();
  };
  return (
    <form noValidate onSubmit={submit}>
      {expected && <p>{asExpected ? text.asExpected : text.otherThanExpected}</p>}
      <WeighingFields
        criteria={study.criteria}
        weighingOf={weightOf}
        onChange={(id, weighing) => setWeights({ ...weights, [id]: weighing })}
      />
      <NumberField
        id="people"
        label={text.people}
        value={people}
        least={5}
        most={1000}
        onChange={setPeople}
      />
      <Button type="submit">{text.run}</Button>
      <Outcome study={study} onAgain={run} />
    </form>
  );
}

function Outcome({ study, onAgain }: { readonly study: Study; readonly onAgain: () => void }) {
  const text = makeTryTexts();
  const run = trialRun.value;
  const { last } = run;
  return (
    <div class="make-run" role={run.kind === 'idle' && last ? 'status' : undefined}>
      {run.kind === 'running' && <Progress sentence={text.running} done={0} onCancel={stopTrial} />}
      {run.kind === 'broken' && <Broken error={run.error} onAgain={onAgain} />}
      {last && last.study !== study && <p class="caution">{text.stale}</p>}
      {last && !last.outcome.ok && (
        <NoFit sentence={text.noFit} study={last.study} problems={last.outcome.problem} />
      )}
      {last?.outcome.ok && <TrialFigure study={last.study} recipe={last.recipe} fit={last.outcome.value} />}
    </div>
  );
}
