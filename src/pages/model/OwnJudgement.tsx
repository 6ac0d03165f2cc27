import { useId, useState } from 'preact/hooks';
import type { PublishedModel } from '../../advice/published.ts';
import { modelTexts } from '../../i18n/model.ts';
import { localised } from '../../i18n/texts.ts';
import { judge, lookWithout, modelCase, startCase } from '../../state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { ScenarioProfiles } from '../../ui/ScenarioProfiles.tsx';
import { useWide } from '../../ui/useWide.ts';
import { StartWith } from '../../views/Choices.tsx';
import { offeredAnswers } from '../../views/words.ts';
import { notForWords, startsOf } from './whose.ts';

/** A case to judge before the outcome is seen; or to look without. */
export function OwnJudgement({ model }: { readonly model: PublishedModel }) {
  const { study } = model;
  const { now } = modelCase.value;
  const wide = useWide();
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const text = modelTexts();
  const heading = useId();
  const starts = startsOf(model);
  return (
    <section class="judging" aria-labelledby={heading}>
      <p class="model-not-for">
        <strong>{text.notFor}</strong>: {lowered(notForWords(model).join(' '))}
      </p>
      <h2 id={heading}>{text.ownTitle}</h2>
      <p>
        {text.ownWhy} {text.ownStays}
      </p>
      {starts.length > 1 && (
        <StartWith
          starts={starts}
          onTake={(start) => {
            setPicked(undefined);
            startCase(start);
          }}
        />
      )}
      {localised(study.lead) && <p>{localised(study.lead)}</p>}
      <ScenarioProfiles
        criteria={study.criteria}
        scenario={now}
        order={[...study.criteria.keys()]}
        wide={wide}
        level="h3"
      />
      <Answer study={study} picked={picked} onPick={setPicked} />
    </section>
  );
}

/** The answers to pick one of, and the buttons that show the outcome with it or without. */
function Answer(props: {
  readonly study: PublishedModel['study'];
  readonly picked: string | undefined;
  readonly onPick: (picked: string) => void;
}) {
  const { study, picked } = props;
  const text = modelTexts();
  const [missing, setMissing] = useState(false);
  const show = () => (picked === undefined ? setMissing(true) : judge(Number(picked)));
  return (
    <>
      <Radios
        legend={localised(study.statement)}
        options={toChooseFrom(study)}
        value={picked}
        error={missing && picked === undefined ? text.ownNeeded : undefined}
        layout="row"
        onChange={props.onPick}
      />
      <p class="actions">
        <Button kind="primary" onClick={show}>
          {text.show}
        </Button>
        <Button kind="quiet" onClick={lookWithout}>
          {text.without}
        </Button>
      </p>
    </>
  );
}

/** Yes before no, as in the survey. */
function toChooseFrom(study: PublishedModel['study']) {
  const all = offeredAnswers(study).map((label, c) => ({ value: String(c), label }));
  return study.answer.kind === 'yes-no' ? all.reverse() : all;
}

/** After a colon a sentence goes on without its capital. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1);
}
