import { useState } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import { nextRoundAdded, nextRoundTexts } from '../../i18n/next-round.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { modelKey } from '../../results/model-choice.ts';
import { usualSettings } from '../../results/model-settings.ts';
import { leastForPrior } from '../../results/prior-from.ts';
import { suitability, suitedFrom } from '../../results/suitability.ts';
import { fittedModels } from '../../state/models.ts';
import type { Modelled } from '../../state/models-study.ts';
import { makeNextRound, type RoundProblem } from '../../state/next-round.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

type Ready = Extract<Modelled, { kind: 'ready' }>;
type Weights = Extract<FittedModel, { kind: 'strictness' | 'weights' }>;

/** Making a next round of the study, which carries what its people weigh. */
export function NextRound({ ready }: { readonly ready: Ready }) {
  const text = nextRoundTexts();
  const key = modelKey('weights', usualSettings);
  const model = fittedModels.value.find((each): each is Weights => each.key === key);
  return (
    <section class="section screen-only">
      <h2>{text.title}</h2>
      <p>{text.about}</p>
      <Make ready={ready} model={model} />
    </section>
  );
}

function Make({ ready, model }: { readonly ready: Ready; readonly model: Weights | undefined }) {
  const text = nextRoundTexts();
  const { weights } = modelsTexts().names;
  if (!model) return <p>{text.first(weights)}</p>;
  if (!model.fit.converged) return <p>{text.unsettled(weights)}</p>;
  const { subject } = ready;
  if (model.fit.respondents < leastForPrior) return <p>{text.tooFew(leastForPrior)}</p>;
  const few = suitability('weights', subject) === 'impression';
  return (
    <>
      <p>{text.carried}</p>
      {few && <p class="caution">{text.fewPeople(suitedFrom('weights', subject).people)}</p>}
      {ready.open.seed !== undefined && <p>{text.simulated}</p>}
      <MakeButton ready={ready} model={model} />
    </>
  );
}

function MakeButton({ ready, model }: { readonly ready: Ready; readonly model: Weights }) {
  const text = nextRoundTexts();
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<RoundProblem | undefined>(undefined);
  const make = async () => {
    setMaking(true);
    const made = await makeNextRound(ready, model.fit, nextRoundAdded);
    setMaking(false);
    if (made.ok) location.hash = `#/study/${made.value}/make`;
    else setProblem(made.problem);
  };
  return (
    <>
      {problem && <Problem sentence={sentence(problem)} />}
      <p role="status">{making && text.making}</p>
      <p class="actions">
        <Button aria-disabled={making} onClick={() => making || void make()}>
          {text.make}
        </Button>
      </p>
    </>
  );
}

function sentence(problem: RoundProblem): string {
  const text = nextRoundTexts();
  switch (problem.kind) {
    case 'no-errors':
      return text.noErrors;
    case 'too-alike':
      return text.tooAlike(problem.needed);
    default:
      return storageProblem(problem);
  }
}
