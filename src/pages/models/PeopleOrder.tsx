import { formatInterval, formatNumber } from '../../i18n/format.ts';
import { peopleOrderTexts } from '../../i18n/people-order.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { resultsTexts } from '../../i18n/results.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Estimate } from '../../results/interval.ts';
import type { Subject } from '../../results/model-choice.ts';
import { drawnPeople, type PeopleOrder as Order, topPlaces } from '../../results/people-order.ts';
import { DotIntervals } from '../../ui/figures/DotIntervals.tsx';
import { estimateOf } from '../../ui/figures/estimateOf.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { modelName } from './names.ts';
import { usePeopleOrder } from './usePeopleOrder.ts';
import type { Wording } from './wording.ts';

type PeopleOrderProps = {
  readonly model: Extract<FittedModel, { kind: 'strictness' | 'weights' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly simulated: boolean;
  readonly fileName: string;
};

/** For how many people each criterion counts most, and is among the first few. */
export function PeopleOrder({ model, subject, wording, simulated, fileName }: PeopleOrderProps) {
  const text = peopleOrderTexts();
  const worked = usePeopleOrder(model, subject);
  if (worked.kind === 'working') return <p class="subtle">{text.working}</p>;
  const { order } = worked;
  if (!order) return null;
  const [most] = order;
  const title = text.title(wording.criterion(most!.criterion), words(most!.first));
  const hasTop = order.length > topPlaces;
  return (
    <Figure
      title={title}
      subtitle={text.about}
      source={[resultsTexts().people(model.fit.respondents, simulated), modelName(model, wording)]}
      simulated={simulated}
      fileName={`${fileName}-${text.file}`}
      note={`${text.note(drawnPeople)} ${text.noOne}`}
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
