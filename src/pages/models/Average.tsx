import { formatInterval } from '../../i18n/format.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { type Answers, rowDecimals } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import type { Estimate } from '../../results/interval.ts';
import type { Subject } from '../../results/model-choice.ts';
import { strictnessSpread } from '../../results/people-spread.ts';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { meansTable } from './meansTable.ts';
import { modelName } from './names.ts';
import type { Wording } from './wording.ts';

type AverageProps = {
  readonly model: Extract<FittedModel, { kind: 'alike' | 'strictness' | 'weights' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
};

/** What people weigh, of a model in which all weigh the same. */
export function Average({ model, subject, wording, answers }: AverageProps) {
  return (
    <section class="section">
      <h2>{outcomesTexts().average}</h2>
      <p class="subtle">
        {answers === 'simulated' && <SimulatedWord />}
        {modelName(model, wording)}
      </p>
      <Strictness spread={strictnessSpread(model.fit)} answers={answers} />
      <DataTable table={meansTable(model.fit, subject, wording, answers)} />
    </section>
  );
}

const mostDecimals = 2;

/** How much people differ in strictness; nothing where the model has no such difference. */
export function Strictness({
  spread,
  answers,
}: Pick<AverageProps, 'answers'> & { readonly spread: Estimate | undefined }) {
  const text = outcomesTexts();
  if (!spread) return null;
  const { value, se, low, high } = spread;
  if (Number.isNaN(low)) return <p>{text.noStrictness}</p>;
  const [decimals] = rowDecimals([[se]], { answers, most: mostDecimals });
  return <p>{text.strictness(formatInterval(value, low, high, decimals!))}</p>;
}
