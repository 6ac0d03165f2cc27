import { useCallback } from 'preact/hooks';
import { formatInterval, formatNumber } from '../../i18n/format.ts';
import { peopleOrderTexts } from '../../i18n/people-order.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { unreachable } from '../../lib/unreachable.ts';
import type { Standing } from '../../results/comparison.ts';
import type { Answers } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Estimate } from '../../results/interval.ts';
import { byWeight } from '../../results/lognormal.ts';
import { lognormalWeights, type Subject } from '../../results/model-choice.ts';
import { orderWithheld } from '../../results/order-withheld.ts';
import { drawnPeople, type PeopleOrder as Order, topPlaces } from '../../results/people-order.ts';
import { criterionSpreads } from '../../results/people-spread.ts';
import { suitedFrom } from '../../results/suitability.ts';
import { workedOrder } from '../../state/people-order.ts';
import { DotIntervals } from '../../ui/figures/DotIntervals.tsx';
import { estimateOf } from '../../ui/figures/estimateOf.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { modelName, nameWithForm } from './names.ts';
import { useWorked } from './useWorked.ts';
import type { Wording } from './wording.ts';

type PeopleOrderProps = {
  readonly model: Extract<FittedModel, { kind: 'strictness' | 'weights' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
  readonly fileName: string;
};

type StandingProps = {
  readonly standing: Standing;
  /** The best of all fits of these answers. */
  readonly best: FittedModel;
};

/** For how many people each criterion counts most, and is among the first few; or why that is not told. */
export function PeopleOrder({ standing, best, ...figure }: PeopleOrderProps & StandingProps) {
  const text = peopleOrderTexts().withheld;
  const { model, subject, wording } = figure;
  const { fit, settings } = model;
  const told = byWeight(fit, lognormalWeights(subject, settings));
  const spreads = criterionSpreads(told, subject.criteria, settings.form);
  const withheld = orderWithheld(standing, spreads, subject);
  const { people, answers } = suitedFrom('weights', subject);
  switch (withheld) {
    case undefined:
      return <OrderFigure {...figure} />;
    case 'too-few':
      return <p class="model-order">{text.tooFew(people, answers)}</p>;
    case 'no-spread':
      return <p class="model-order">{text.noSpread}</p>;
    case 'worse-fit':
      return <p class="model-order">{text.worseFit(modelName(best, wording))}</p>;
    default:
      return unreachable(withheld);
  }
}

function OrderFigure({ model, subject, wording, answers, fileName }: PeopleOrderProps) {
  const text = peopleOrderTexts();
  const simulated = answers === 'simulated';
  const work = useCallback((signal: AbortSignal) => workedOrder(model, subject, signal), [model, subject]);
  const worked = useWorked(work);
  if (worked.kind === 'working') return <p class="subtle">{text.working}</p>;
  const order = worked.outcome;
  if (!order) return null;
  const [most] = order;
  const title = text.title(wording.criterion(most!.criterion), words(most!.first));
  const hasTop = order.length > topPlaces;
  return (
    <Figure
      title={title}
      subtitle={text.about}
      source={[resultsTexts().people(model.fit.respondents, simulated), nameWithForm(model, wording)]}
      simulated={simulated}
      fileName={`${fileName}-${text.file}`}
      note={[
        text.note(drawnPeople),
        Number.isNaN(most!.first.low) ? text.noLine : text.line,
        text.noOne,
      ].join(' ')}
      table={orderTable(order, wording, hasTop)}
      draw={(width) => (
        <DotIntervals
          width={width}
          text={text.text(title)}
          rows={order.map(({ criterion, first, top }) => ({
            id: criterion,
            label: wording.criterion(criterion),
            ...estimateOf(of100(first), 0, text.noInterval),
            ...(hasTop && { certainty: text.topFor(words(top)) }),
          }))}
          axis={{ label: text.axis, format: formatNumber }}
          heads={{ value: text.first, ...(hasTop && { certainty: text.top }) }}
        />
      )}
    />
  );
}

function of100({ value, low, high }: Estimate) {
  return { value: 100 * value, low: 100 * low, high: 100 * high };
}

function words(share: Estimate): string {
  const { value, low, high } = of100(share);
  return Number.isNaN(low) ? formatNumber(value) : formatInterval(value, low, high, 0);
}

function orderTable(order: readonly Order[], wording: Wording, hasTop: boolean): Table {
  const text = peopleOrderTexts();
  const { criterion, low, high } = tablesTexts();
  const heads = [text.columns.first, low, high, ...(hasTop ? [text.columns.top, low, high] : [])];
  const cells = (share: Estimate) => Object.values(of100(share));
  return {
    caption: text.about,
    columns: [{ head: criterion }, ...heads.map((head) => ({ head, decimals: 0 }))],
    rows: order.map(({ criterion: id, first, top }) => [
      wording.criterion(id),
      ...cells(first),
      ...(hasTop ? cells(top) : []),
    ]),
  };
}
