import type { GroupAnalysis } from '../../estimation/groups/analysis.ts';
import { groupsTogetherTexts } from '../../i18n/groups-together.ts';
import type { GroupQuestions } from '../../results/group-questions.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { optionName, questionName } from '../../views/studyNames.ts';
import { agreeingAnswers } from '../../views/words.ts';
import { thinCrossings } from './thinCrossings.ts';
import { agreeTable, type Crossed, crossingTable, differingTable } from './togetherTables.ts';
import type { Wording } from './wording.ts';

type TogetherProps = {
  readonly together: NonNullable<GroupAnalysis['together']>;
  readonly questions: GroupQuestions;
  readonly study: Study;
  readonly names: readonly string[];
  readonly wording: Wording;
  readonly simulated: boolean;
};

/** Each question given the others: what is left of the groups' differences, and how often answers go together. */
export function Together({ together, questions, study, names, wording, simulated }: TogetherProps) {
  const text = groupsTogetherTexts();
  const named = questions.map(({ question, options, background }) => ({
    name: questionName(study, question),
    groupNames: options.map(({ option }) => optionName(study, question, option)),
    background,
  }));
  if (together === 'no-fit') return <p class="apart">{text.unknown}</p>;
  const read = together.map((each, q) => ({ ...each, ...named[q]! }));
  const inseparable = read.some(({ groups }) =>
    groups.some(({ agrees }) => Number.isNaN(agrees.given.value)),
  );
  const weights = read.flatMap(
    (each) =>
      differingTable(
        each,
        each.weights.map((k) => wording.parameter(names[k]!)),
        simulated,
      ) ?? [],
  );
  return (
    <section class="apart">
      <h3>{text.title}</h3>
      <p>{text.about}</p>
      <DataTable table={agreeTable(read, agreeingAnswers(study))} />
      <p class="figure-note">
        {text.note} {questions.some(({ background }) => background.group.includes(-1)) && text.others}{' '}
        {inseparable && text.inseparable}
      </p>
      {weights.map((table) => (
        <DataTable key={table.caption} table={table} />
      ))}
      {weights.length > 0 && <p class="figure-note">{text.weightsNote}</p>}
      <Crossings named={named} minimum={study.minimumGroup} />
    </section>
  );
}

/** Of these counts one may recognise somebody, so that they stay on the researcher's screen. */
function Crossings(props: { readonly named: readonly Crossed[]; readonly minimum: number }) {
  const { named, minimum } = props;
  const text = groupsTogetherTexts();
  const pairs = named.flatMap((first, i) => named.slice(i + 1).map((second) => ({ first, second })));
  return (
    <div class="screen-only">
      {thinCrossings(pairs, minimum).map((sentence) => (
        <p key={sentence} class="figure-note">
          {sentence}
        </p>
      ))}
      <Details summary={text.crossing}>
        <p class="figure-note">{text.crossingNote}</p>
        {pairs.map(({ first, second }) => (
          <DataTable key={`${first.name} ${second.name}`} table={crossingTable(first, second)} />
        ))}
      </Details>
    </div>
  );
}
