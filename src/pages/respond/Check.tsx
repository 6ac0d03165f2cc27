import { stepTexts } from '../../i18n/respond-steps.ts';
import { localised } from '../../i18n/texts.ts';
import type { Survey } from '../../state/survey.ts';
import { order } from '../../survey/order.ts';
import type { Run } from '../../survey/run.ts';
import { countingShowings } from '../../survey/showings.ts';
import { scenarioOf } from '../../survey/tailored.ts';
import { Button } from '../../ui/Button.tsx';
import { answerNames } from './answers.ts';
import { Given } from './Given.tsx';
import { Heading } from './Heading.tsx';
import { Profiles } from './Profiles.tsx';

type Checked = { readonly survey: Survey; readonly run: Run };

type Overview = Checked & {
  /** Whether the scenarios are shown with their answers. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};

/** All answers, each with a way to change it, before they are final. */
export function Check(props: Overview) {
  const { survey } = props;
  const { study } = survey;
  const text = stepTexts();
  return (
    <>
      <Heading text={text.check} study={localised(study.title)} />
      <p>{study.key ? text.checkLeadKeyed : text.checkLead}</p>
      {study.questions.length > 0 && <GivenBackground {...props} />}
      <GivenJudgements {...props} />
      <div class="actions">
        <Button kind="primary" onClick={() => survey.act({ kind: 'finish' })}>
          {text.finish}
        </Button>
        <Button onClick={() => survey.act({ kind: 'back' })}>{text.back}</Button>
      </div>
    </>
  );
}

function GivenBackground({ survey, run }: Checked) {
  return (
    <>
      <h2 class="question">{stepTexts().aboutYou}</h2>
      <ul class="given">
        {survey.study.questions.map(({ id, name, options }) => {
          const given = run.background[id];
          const option = options.find((offered) => offered.id === given);
          return (
            <Given
              key={id}
              asked={localised(name)}
              answer={given === null ? stepTexts().ratherNot : option && localised(option.name)}
              onChange={() => survey.act({ kind: 'change', what: 'questions' })}
            />
          );
        })}
      </ul>
    </>
  );
}

function GivenJudgements({ survey, run, open, onOpen }: Overview) {
  const { study } = survey;
  const text = stepTexts();
  const { shown } = order(run.seed, study);
  // Those to practise on come first.
  const judged = shown.filter((showing) => showing < countingShowings(study.design));
  const labels = answerNames(study);
  return (
    <>
      <h2 class="question">{text.scenarios}</h2>
      <p>{localised(study.statement)}</p>
      <label class="toggle">
        <input type="checkbox" checked={open} onChange={() => onOpen(!open)} />
        {text.showScenarios}
      </label>
      <ul class="given">
        {judged.map((showing, j) => {
          const label = labels[run.answers[showing]?.category ?? -1];
          const position = shown.length - judged.length + j;
          return (
            <Given
              key={showing}
              asked={text.scenarioShort(j + 1)}
              answer={label}
              onChange={() => survey.act({ kind: 'change', what: 'scenario', position })}
            >
              {open && (
                <Profiles study={study} run={run} scenario={scenarioOf(study, run, showing)!} level="h3" />
              )}
            </Given>
          );
        })}
      </ul>
    </>
  );
}
