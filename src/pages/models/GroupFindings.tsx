import type { GroupAnalysis } from '../../estimation/groups/analysis.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { groupTestsTexts } from '../../i18n/group-tests.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { GroupQuestions } from '../../results/group-questions.ts';
import type { Subject } from '../../results/model-choice.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { leftOutWords } from '../../views/leftOutWords.ts';
import { optionName, questionName } from '../../views/studyNames.ts';
import { groupFinding } from './groupFinding.ts';
import { chancesTable, pooledTable, stepsTable } from './groupTables.ts';
import { Together } from './Together.tsx';
import type { Wording } from './wording.ts';

type FindingsProps = {
  readonly analysis: GroupAnalysis;
  readonly questions: GroupQuestions;
  readonly held: GroupQuestions[number] | undefined;
  readonly study: Study;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly simulated: boolean;
};

/** Whether groups differ, in a sentence for each question and in tables. */
export function GroupFindings({ analysis, ...props }: FindingsProps) {
  const text = groupTestsTexts();
  const { questions, held, study, subject, wording, simulated } = props;
  const tested = testedOf(analysis, questions, study);
  const steps = stepsTable(tested);
  const leftOut = leftOutWords(study, subject.data.people?.length ?? 0, questions.map(sizesOf(study)));
  const along = tested.filter(({ strictness, background }) => strictness && background.ordered);
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
      {held && <p>{text.heldAt(questionName(study, held.question))}</p>}
      <InWords tested={tested} wording={wording} />
      {leftOut && <p class="figure-note">{leftOut}</p>}
      <DataTable table={steps} />
      <p class="figure-note">{text.stepsNote}</p>
      <DataTable table={chancesTable(tested, subject, wording)} />
      <p class="figure-note">
        {text.note(subject.criteria.length, questions.length, steps.rows.length)}{' '}
        {along.length > 0 && text.noteOrdered(formatList(along.map(({ name }) => inSentence(name))))}
      </p>
      {tested.map((each) => (
        <Details key={each.question} summary={text.pooled(each.name)}>
          <Pooled {...each} names={analysis.names} wording={wording} simulated={simulated} />
        </Details>
      ))}
      {analysis.together && <Together {...props} together={analysis.together} names={analysis.names} />}
    </>
  );
}

type Tested = GroupQuestions[number] &
  GroupAnalysis['questions'][number] & { readonly name: string; readonly groupNames: readonly string[] };

function testedOf({ questions: found }: GroupAnalysis, questions: GroupQuestions, study: Study): Tested[] {
  return questions.map((each, i) => ({
    ...each,
    ...found[i]!,
    name: questionName(study, each.question),
    groupNames: each.options.map(({ option }) => optionName(study, each.question, option)),
  }));
}

function InWords({ tested, wording }: { readonly tested: readonly Tested[]; readonly wording: Wording }) {
  const text = groupTestsTexts();
  return (
    <dl class="group-findings">
      {tested.map((each) => (
        <div key={each.question}>
          <dt>
            <strong>{each.name}</strong>{' '}
            <span class="subtle">
              {each.options.map(({ people }, g) => text.group(each.groupNames[g]!, people)).join(', ')}
            </span>
          </dt>
          <dd>{groupFinding(each, wording.criterion)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Of all options of a question, also those that are not shown. */
function sizesOf({ questions }: Study) {
  return ({ question, options }: GroupQuestions[number]) =>
    questions
      .find(({ id }) => id === question)!
      .options.map(({ id }) => options.find(({ option }) => option === id)?.people);
}

function Pooled(
  props: Pick<Tested, 'pooling' | 'name' | 'groupNames' | 'options'> & {
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
