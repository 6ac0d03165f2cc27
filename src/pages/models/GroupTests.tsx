import type { GroupAnalysis } from '../../estimation/groups/analysis.ts';
import { permutations } from '../../estimation/groups/permutations.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { groupTestsTexts } from '../../i18n/group-tests.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { testLevel } from '../../results/criterion-test.ts';
import { type GroupQuestions, groupQuestions } from '../../results/group-questions.ts';
import type { Subject } from '../../results/model-choice.ts';
import type { Shown } from '../../results/shown.ts';
import { type GroupRun, groupRun, stopGroups, testGroups } from '../../state/group-tests.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { Stopped } from '../../ui/Stopped.tsx';
import { pText } from '../../views/pValue.ts';
import { optionName, questionName } from '../../views/studyNames.ts';
import { ToldProblems } from '../../views/ToldProblems.tsx';
import { chancesTable, pooledTable } from './groupTables.ts';
import type { Wording } from './wording.ts';

type GroupsProps = {
  readonly study: Study;
  readonly groups: Shown['groups'];
  readonly subject: Subject;
  readonly wording: Wording;
  readonly simulated: boolean;
};

/** Whether groups by background differ: the tests, run when asked for, and what each group weighs. */
export function GroupTests({ groups, ...props }: GroupsProps) {
  const text = groupTestsTexts();
  const { study, subject } = props;
  const questions = groupQuestions(study, subject.data.people ?? [], groups);
  return (
    <section class="section">
      <h2>{text.title}</h2>
      {questions.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>{text.about(formatNumber(permutations))}</p>
          <State {...props} questions={questions} run={groupRun.value} />
        </>
      )}
    </section>
  );
}

type StateProps = Omit<GroupsProps, 'groups'> & { readonly questions: GroupQuestions };

function State({ run, ...props }: StateProps & { readonly run: GroupRun }) {
  const text = groupTestsTexts();
  const test = () => void testGroups(props.subject, props.questions);
  switch (run.kind) {
    case 'idle':
      return (
        <p class="screen-only">
          <Button onClick={test}>{text.test}</Button>
        </p>
      );
    case 'running':
      return <Progress sentence={text.running} done={run.done} onCancel={stopGroups} />;
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
      return <Found {...props} analysis={run.analysis} />;
    default:
      return unreachable(run);
  }
}

function Found({ analysis, ...props }: StateProps & { readonly analysis: GroupAnalysis }) {
  const text = groupTestsTexts();
  const { questions, study, subject, wording, simulated } = props;
  const tested = questions.map((each, i) => ({
    ...each,
    ...analysis.questions[i]!,
    name: questionName(study, each.question),
    groupNames: each.options.map(({ option }) => optionName(study, each.question, option)),
  }));
  return (
    <>
      {simulated && (
        <p>
          <SimulatedWord />
        </p>
      )}
      <p class="spoken" role="status">
        {text.done}
      </p>
      <dl class="group-findings">
        {tested.map((each) => (
          <div key={each.question}>
            <dt>
              <strong>{each.name}</strong>{' '}
              <span class="subtle">
                {each.options.map(({ people }, g) => text.group(each.groupNames[g]!, people)).join(', ')}
              </span>
            </dt>
            <dd>{said(each, wording)}</dd>
          </div>
        ))}
      </dl>
      <DataTable table={chancesTable(tested, subject, wording)} />
      <p class="figure-note">{text.note(subject.criteria.length, questions.length)}</p>
      {tested.map((each) => (
        <Details key={each.question} summary={text.pooled(each.name)}>
          <Pooled {...each} names={analysis.names} wording={wording} simulated={simulated} />
        </Details>
      ))}
    </>
  );
}

type Tested = GroupAnalysis['questions'][number];

/** Strictness first: weights are read given that. */
function said({ strictness, difference }: Tested, wording: Wording): string {
  const text = groupTestsTexts();
  const sentences: string[] = [];
  if (strictness && !Number.isNaN(strictness.p)) {
    const p = pText(strictness.p);
    sentences.push(strictness.p < testLevel ? text.strict(p) : text.notStrict(p));
  }
  const p = pText(difference.p);
  if (Number.isNaN(difference.p)) return [...sentences, text.weighUnknown].join(' ');
  sentences.push(difference.p < testLevel ? text.weigh(p) : text.weighAlike(p));
  const found = difference.criteria.filter(({ adjusted }) => adjusted < testLevel);
  if (found.length > 0)
    sentences.push(text.found(formatList(found.map(({ criterion }) => wording.criterion(criterion)))));
  else if (difference.p < testLevel) sentences.push(text.notFound);
  return sentences.join(' ');
}

function Pooled(
  props: Pick<Tested, 'pooling'> & {
    readonly name: string;
    readonly groupNames: readonly string[];
    readonly options: readonly { readonly people: number }[];
    readonly names: readonly string[];
    readonly wording: Wording;
    readonly simulated: boolean;
  },
) {
  const text = groupTestsTexts();
  const { pooling } = props;
  if (!pooling) return <p>{text.pooledUnknown}</p>;
  return (
    <>
      <DataTable table={pooledTable({ ...props, pooling })} />
      <p class="figure-note">
        {pooling.sd === 0 ? text.pooledNone : text.pooledAbout(formatNumber(pooling.sd, 2))} {text.pooledNote}
      </p>
    </>
  );
}
