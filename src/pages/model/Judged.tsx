import type { Panel } from '../../advice/panel.ts';
import type { PublishedModel } from '../../advice/published.ts';
import { changeCase, modelCase, startCase, undoChange } from '../../state/model.ts';
import { JudgedCase } from '../../views/JudgedCase.tsx';
import { GroupsFigure } from './GroupsFigure.tsx';
import { startsOf, whoseOf } from './whose.ts';
import { YouSaid } from './YouSaid.tsx';

/** A case judged by the model, beside the reader's own judgement, and by its groups. */
export function Judged(props: { readonly model: PublishedModel; readonly whole: Panel }) {
  const { model, whole } = props;
  const { now, before, undoable } = modelCase.value;
  return (
    <>
      <JudgedCase
        panel={whole}
        whose={whoseOf(model, 0)}
        now={now}
        before={before}
        undoable={undoable.length > 0}
        starts={startsOf(model)}
        onCase={changeCase}
        onStart={startCase}
        onUndo={undoChange}
      >
        <YouSaid whole={whole} />
      </JudgedCase>
      {model.fits.length > 1 && <GroupsFigure model={model} judged={now} />}
    </>
  );
}
