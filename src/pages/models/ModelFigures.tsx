import { unreachable } from '../../lib/unreachable.ts';
import type { Standing } from '../../results/comparison.ts';
import type { Answers } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Subject } from '../../results/model-choice.ts';
import { Average } from './Average.tsx';
import { Classes } from './Classes.tsx';
import { Coefficients } from './Coefficients.tsx';
import { PeopleOrder } from './PeopleOrder.tsx';
import { Spread } from './Spread.tsx';
import type { Wording } from './wording.ts';

type ModelFiguresProps = {
  readonly model: FittedModel;
  readonly standing: Standing;
  /** The best of all fits of these answers. */
  readonly best: FittedModel;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
  /** Name of saved files, without ending. */
  readonly fileName: string;
};

/** What one model says: in which people differ, what they weigh, and all that it estimates. */
export function ModelFigures(props: ModelFiguresProps) {
  return (
    <>
      <OfKind {...props} />
      <Coefficients {...props} />
    </>
  );
}

function OfKind({ model, standing, best, ...props }: ModelFiguresProps) {
  switch (model.kind) {
    case 'alike':
    case 'strictness':
      return <Average {...props} model={model} />;
    case 'weights':
      return (
        <>
          <Spread {...props} model={model} />
          <PeopleOrder {...props} {...{ model, standing, best }} />
        </>
      );
    case 'classes':
      return <Classes {...props} model={model} />;
    default:
      return unreachable(model);
  }
}
