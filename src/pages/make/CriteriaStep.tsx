import { makeStepTexts } from '../../i18n/make-steps.ts';
import { addCriterion, moveCriterion, removeCriterion } from '../../study/edit.ts';
import { limits, type Study } from '../../study/study.ts';
import { CriterionFields } from './CriterionFields.tsx';
import { Items } from './Items.tsx';

/** What scenarios differ in. */
export function CriteriaStep({ study: { criteria } }: { readonly study: Study }) {
  const text = makeStepTexts();
  return (
    <>
      <p>{criteria.length === 0 ? `${text.criteriaLead} ${text.noCriteria}` : text.criteriaLead}</p>
      <Items
        kind="criterion"
        things={criteria}
        most={limits.criteria}
        numbered={text.criterion}
        summary={({ levels }) => text.levels(levels.length)}
        add={text.addCriterion}
        edits={{ add: addCriterion, move: moveCriterion, remove: removeCriterion }}
      >
        {(criterion) => <CriterionFields criterion={criterion} />}
      </Items>
    </>
  );
}
