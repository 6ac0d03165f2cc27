import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import type { Answers } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { type Subject, singleWeights } from '../../results/model-choice.ts';
import { weightCorrelations } from '../../results/weight-correlations.ts';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SaveTable } from '../../ui/figures/SaveTable.tsx';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { correlationsTable } from './correlationsTable.ts';
import { nameWithForm } from './names.ts';
import type { Wording } from './wording.ts';

type CorrelationsProps = {
  readonly model: Extract<FittedModel, { kind: 'strictness' | 'weights' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
  readonly fileName: string;
};

/** Whether who weighs one thing more also weighs another more; nothing where the model does not estimate that. */
export function Correlations({ model, subject, wording, answers, fileName }: CorrelationsProps) {
  const { correlations: text } = outcomesTexts();
  const weights = singleWeights(subject).flatMap(({ names }) => names);
  const pairs = weightCorrelations(model.fit, weights);
  if (pairs.length === 0) return null;
  const table = correlationsTable(pairs, wording, answers);
  return (
    <section class="figure">
      <h3>{text.title}</h3>
      <p class="subtle">
        {answers === 'simulated' && <SimulatedWord />}
        {nameWithForm(model, wording)}
      </p>
      <DataTable table={table} />
      <p class="figure-note">
        {text.note} {model.settings.form === 'lognormal' ? text.lognormal : text.higher}
      </p>
      <div class="screen-only">
        <SaveTable
          table={() => table}
          simulated={answers === 'simulated'}
          fileName={`${fileName}-${text.file}`}
        />
      </div>
    </section>
  );
}
