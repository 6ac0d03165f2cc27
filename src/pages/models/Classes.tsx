import { formatInterval, formatList, formatNumber, formatShare } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { modelsTexts } from '../../i18n/models.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { classSupport } from '../../results/class-support.ts';
import { type ClassWeights, classWeights } from '../../results/class-weights.ts';
import type { Answers } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { kindsFor, type Subject } from '../../results/model-choice.ts';
import { fittedModels } from '../../state/models.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SaveTable } from '../../ui/figures/SaveTable.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { classLevelsTable } from './classLevelsTable.ts';
import { Membership } from './Membership.tsx';
import { modelName } from './names.ts';
import type { Wording } from './wording.ts';

type ClassesProps = {
  readonly model: Extract<FittedModel, { kind: 'classes' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
  readonly fileName: string;
};

/** What each class weighs; and first whether there is reason to believe in classes at all. */
export function Classes({ model, subject, wording, answers, fileName }: ClassesProps) {
  const text = outcomesTexts();
  const simulated = answers === 'simulated';
  const { reached, starts, staying } = model.fit;
  const levels = classLevelsTable(model.fit, subject, wording, answers);
  const classes = classWeights(model.fit, subject.criteria);
  const starred = classes.some(({ criteria }) => criteria.some((each) => marked(each)?.endsWith('*')));
  return (
    <section class="section">
      <h2>{text.classes}</h2>
      <p class="subtle">
        {simulated && <SimulatedWord />}
        {modelName(model, wording)}
      </p>
      <Support model={model} subject={subject} />
      <DataTable table={classesTable(classes, wording)} />
      <p class="figure-note">
        {starred && text.classStar} {text.classNote}
      </p>
      <Details summary={text.classLevels}>
        <DataTable table={levels} />
        <p class="figure-note">{text.classLevelsNote}</p>
        <div class="screen-only">
          <SaveTable
            table={() => levels}
            simulated={simulated}
            fileName={`${fileName}-${text.classLevelsFile}`}
          />
        </div>
      </Details>
      <Membership {...{ model, subject, wording, answers }} />
      <p>
        {text.reached(reached, starts.length)}{' '}
        {text.staying(formatShare(staying.together), formatShare(staying.apart))}
      </p>
    </section>
  );
}

function Support({ model, subject }: Pick<ClassesProps, 'model' | 'subject'>) {
  const text = outcomesTexts();
  const { names } = modelsTexts();
  const support = classSupport(model.fit, fittedModels.value, kindsFor(subject));
  switch (support.kind) {
    case 'supported':
      return <p>{text.supported}</p>;
    case 'no-better':
      return <p class="caution">{text.noBetter(names[support.than])}</p>;
    case 'unchecked':
      return (
        <p class="caution">
          {text.unchecked(formatList(support.rivals.map((rival) => `“${names[rival]}”`)))}
        </p>
      );
    default:
      return unreachable(support);
  }
}

/** Importance in percent, and people's share above it. */
function classesTable(classes: readonly ClassWeights[], wording: Wording): Table {
  const text = outcomesTexts();
  const shares = classes.map(({ share: { value, low, high } }) =>
    formatInterval(100 * value, 100 * low, 100 * high, 0),
  );
  return {
    caption: text.classesCaption,
    columns: [
      { head: tablesTexts().criterion },
      ...classes.map((_, q) => ({ head: text.classHead(q + 1), decimals: 0 })),
    ],
    rows: [
      [text.classShare, ...shares],
      ...classes[0]!.criteria.map(({ criterion }, c) => [
        wording.criterion(criterion),
        ...classes.map(({ criteria }) => marked(criteria[c]!)),
      ]),
    ],
  };
}

function marked({ importance, indistinct }: ClassWeights['criteria'][number]): string | undefined {
  if (Number.isNaN(importance)) return undefined;
  return indistinct ? `${formatNumber(importance)}*` : formatNumber(importance);
}
