import { useEffect, useRef } from 'preact/hooks';
import { firstAgreeing } from '../../advice/panel.ts';
import { permutations } from '../../estimation/permutations.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { groupTestsTexts } from '../../i18n/group-tests.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { type GroupQuestions, groupQuestions } from '../../results/group-questions.ts';
import type { Subject } from '../../results/model-choice.ts';
import type { Shown } from '../../results/shown.ts';
import {
  type GroupRun,
  groupRun,
  heldQuestion,
  holdQuestion,
  stopGroups,
  testGroups,
} from '../../state/group-tests.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Select } from '../../ui/Select.tsx';
import { Stopped } from '../../ui/Stopped.tsx';
import { questionName } from '../../views/studyNames.ts';
import { ToldProblems } from '../../views/ToldProblems.tsx';
import { GroupFindings } from './GroupFindings.tsx';
import type { Wording } from './wording.ts';

type GroupsProps = {
  readonly study: Study;
  readonly groups: Shown['groups'];
  readonly subject: Subject;
  readonly wording: Wording;
  readonly simulated: boolean;
};

/**
 * Whether groups by background differ: the tests, run when asked for, and what each group weighs.
 *
 * @param props.arrives - whether one comes for these, past what stands above them
 */
export function GroupTests({ groups, arrives, ...props }: GroupsProps & { readonly arrives: boolean }) {
  const text = groupTestsTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrives) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [arrives]);
  const { study, subject } = props;
  const all = groupQuestions(study, subject.data.people ?? [], groups);
  const held = all.find(({ question }) => question === heldQuestion.value);
  const questions = all.filter((each) => each !== held);
  const untested = study.questions.flatMap(({ id }) =>
    all.some(({ question }) => question === id) ? [] : [questionName(study, id)],
  );
  const rated = study.answer.kind !== 'choice';
  return (
    <section class="section">
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {all.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>
            {text.about(formatNumber(permutations))} {text.tests[testsOf(study)]}{' '}
            {rated && questions.some(({ background }) => background.ordered) && text.aboutOrdered}
          </p>
          {untested.length > 0 && <p>{text.untested(formatList(untested))}</p>}
          {all.length > 1 && <Held study={study} questions={all} />}
          <State {...props} questions={questions} held={held} run={groupRun.value} />
        </>
      )}
    </section>
  );
}

/** The steps there are, of which those about borders and about none depend on the answers. */
function testsOf({ answer }: Study): keyof ReturnType<typeof groupTestsTexts>['tests'] {
  if (answer.kind === 'choice') return answer.none ? 'choicesOrNone' : 'choices';
  return answer.kind === 'yes-no' ? 'yesNo' : 'ratings';
}

/** Which question is held, so that of two that go together each is seen by itself. */
function Held({ study, questions }: { readonly study: Study; readonly questions: GroupQuestions }) {
  const text = groupTestsTexts();
  const named = questions.map(({ question }) => ({ value: question, label: questionName(study, question) }));
  return (
    <p class="screen-only">
      <Select
        id="held-question"
        label={text.held}
        help={text.heldHelp}
        options={[{ value: '', label: text.heldNone }, ...named]}
        value={heldQuestion.value ?? ''}
        onChange={(question) => holdQuestion(question || undefined)}
      />
    </p>
  );
}

type StateProps = Omit<GroupsProps, 'groups'> & {
  readonly questions: GroupQuestions;
  readonly held: GroupQuestions[number] | undefined;
};

function State({ run, ...props }: StateProps & { readonly run: GroupRun }) {
  const text = groupTestsTexts();
  const agrees = props.study.answer.kind === 'choice' ? undefined : firstAgreeing(props.study);
  const test = () => void testGroups(props.subject, props.questions, props.held, agrees);
  switch (run.kind) {
    case 'idle':
      return (
        <p class="screen-only">
          <Button onClick={test}>{text.test}</Button>
        </p>
      );
    case 'running':
      return <Progress sentence={text.running} done={run.done} onCancel={stopGroups} begun />;
    case 'stopped':
      return <Stopped sentence={text.stopped} again={text.again} onAgain={test} />;
    case 'broken':
      return <Broken error={run.error} onAgain={test} />;
    case 'no-fit':
      return (
        <Problem sentence={text.noFit}>
          <ToldProblems told={run.problems.map(props.wording.told)} />
        </Problem>
      );
    case 'done':
      return <GroupFindings {...props} analysis={run.analysis} />;
    default:
      return unreachable(run);
  }
}
