import { makeStepTexts } from '../../i18n/make-steps.ts';
import { localised } from '../../i18n/texts.ts';
import { changeStudy, freshId, wantField } from '../../state/making.ts';
import { addCriterion, moveCriterion, removeCriterion } from '../../study/edit.ts';
import { limits, type Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { useDragOrder } from '../../ui/useDragOrder.ts';
import { CriterionFields } from './CriterionFields.tsx';
import { Item } from './Item.tsx';

/** What scenarios differ in. */
export function CriteriaStep({ study }: { readonly study: Study }) {
  const text = makeStepTexts();
  const { criteria } = study;
  const move = (from: number, to: number, about?: string) =>
    changeStudy((now) => moveCriterion(now, from, to), about);
  const drag = useDragOrder((from, to, drags) => move(from, to, `drag-${drags}`));
  const add = () => {
    const id = freshId();
    const levels = [freshId(), freshId()];
    changeStudy((now) => addCriterion(now, id, levels));
    wantField(`criterion-${id}-name-nl`);
  };
  return (
    <>
      <p>{criteria.length === 0 ? `${text.criteriaLead} ${text.noCriteria}` : text.criteriaLead}</p>
      <ol class="items" ref={drag.list}>
        {criteria.map((criterion, c) => (
          <Item
            key={criterion.id}
            id={`criterion-${criterion.id}`}
            name={localised(criterion.name) || text.criterion(c + 1)}
            summary={text.levels(criterion.levels.length)}
            place={c}
            of={criteria.length}
            dragged={drag.dragged === c}
            onGrab={drag.start(c)}
            onMove={(to) => move(c, to)}
            onRemove={() => {
              changeStudy((now) => removeCriterion(now, criterion.id));
              const next = criteria[c + 1] ?? criteria[c - 1];
              wantField(next ? `toggle-criterion-${next.id}` : 'add-criterion');
            }}
          >
            <CriterionFields criterion={criterion} />
          </Item>
        ))}
      </ol>
      <Button id="add-criterion" disabled={criteria.length >= limits.criteria} onClick={add}>
        {text.addCriterion}
      </Button>
    </>
  );
}
