import { useId } from 'preact/hooks';
import type { FitProblem } from '../../estimation/problem.ts';
import { modelsTexts } from '../../i18n/models.ts';
import { isSetAlike, type ModelKind, modelKey, type Subject } from '../../results/model-choice.ts';
import { offered, suitability, suitedFrom } from '../../results/suitability.ts';
import {
  type Expected,
  expected,
  fitModels,
  fittedModels,
  modelRun,
  settings,
  wrongFields,
} from '../../state/models.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Stopped } from '../../ui/Stopped.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { ToldProblems } from '../../views/ToldProblems.tsx';
import { durationText } from './names.ts';
import { Running } from './Running.tsx';
import { Settings } from './Settings.tsx';
import type { Wording } from './wording.ts';

type ItemProps = { readonly kind: ModelKind; readonly subject: Subject; readonly wording: Wording };

/** One model: what it answers, what it is fit for, how long it takes, and how it is fitted. */
export function ModelItem({ kind, subject, wording }: ItemProps) {
  const text = modelsTexts();
  const heading = useId();
  const suits = suitability(kind, subject);
  const hopeless = expected.value.get(kind)?.kind === 'no-fit';
  const { people, answers } = suitedFrom(kind, subject);
  return (
    <section class="model" aria-labelledby={heading}>
      <h3 id={heading}>{text.names[kind]}</h3>
      <div>
        <p>{text.asks[kind]}</p>
        {suits === 'no-respondents' ? (
          <p class="subtle">{text.noRespondents}</p>
        ) : (
          <p class="subtle">
            {answers > 1 ? text.suitedAnswers(people, answers) : text.suited(people)}{' '}
            {suits === 'impression' && !hopeless && text.impression}
            {suits === 'too-few' && text.tooFewForClasses}
          </p>
        )}
      </div>
      {offered(subject).includes(kind) && (
        <div class="model-fit">
          <State kind={kind} described={heading} subject={subject} wording={wording} />
          {kind !== 'alike' && <Settings kind={kind} subject={subject} wording={wording} />}
        </div>
      )}
    </section>
  );
}

/** The way to fit it, and how the fit stands. A number that is not one it would be fitted with is not passed over. */
function State({ kind, described, subject, wording }: ItemProps & { readonly described: string }) {
  const text = modelsTexts();
  const run = modelRun.value;
  const known = expected.value.get(kind) ?? { kind: 'unknown' };
  const again = () => void fitModels([kind]);
  if (run.kind === 'broken' && run.model === kind) return <Broken error={run.error} onAgain={again} />;
  const busy = run.kind === 'running';
  const running = busy && run.model === kind;
  if (known.kind === 'no-fit' && !running) return <Impossible problems={known.problems} wording={wording} />;
  const fit = fittedModels.value.find(({ key }) => key === modelKey(kind, settings.value));
  const asSet = fit && isSetAlike(kind, fit.settings, settings.value, subject);
  const begin = fit ? text.again : text.fit;
  const wrong = [...wrongFields.value.values()].includes(kind);
  const stopped = run.kind === 'stopped' && run.model === kind ? run.by : undefined;
  return (
    <>
      {asSet && (
        <p class="positive" role="status">
          {text.fitted}
        </p>
      )}
      {fit && !asSet && <p>{text.fittedOtherwise}</p>}
      {!asSet && !running && <Takes known={known} />}
      {stopped === 'left' && <p role="status">{text.left}</p>}
      {stopped === 'reader' && !wrong ? (
        <Stopped sentence={text.stopped} again={begin} onAgain={again} />
      ) : (
        <div class="screen-only">
          <WaitingButton
            id={`fit-${kind}`}
            reason={wrong ? text.wrongNumber : undefined}
            aria-disabled={busy}
            aria-describedby={described}
            onClick={() => busy || again()}
          >
            {begin}
          </WaitingButton>
        </div>
      )}
      {running && <Running path={run.path} expected={known.kind === 'ms' ? known.ms : undefined} />}
    </>
  );
}

function Takes({ known }: { readonly known: Expected }) {
  const text = modelsTexts();
  switch (known.kind) {
    case 'measuring':
      return <p class="subtle screen-only">{text.measuring}</p>;
    case 'ms':
      return <p class="subtle screen-only">{text.takes(durationText(known.ms))}</p>;
    default:
      return null;
  }
}

function Impossible(props: { readonly problems: readonly FitProblem[]; readonly wording: Wording }) {
  return (
    <div class="caution" role="status">
      <p>
        <strong>{modelsTexts().impossible}</strong>
      </p>
      <ToldProblems told={props.problems.map(props.wording.told)} />
    </div>
  );
}
