import { paperTexts } from '../../i18n/paper.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { localised } from '../../i18n/texts.ts';
import { scenarioRows } from '../../results/scenario-rows.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { PageProps } from './page.ts';
import { ScenarioText } from './ScenarioText.tsx';

/** On paper nothing opens in place, so the text of every scenario stands at the end. */
export function ScenarioAppendix({ open, shown }: PageProps) {
  const printing = usePrinting();
  if (!printing) return null;
  const { study } = open;
  const text = paperTexts();
  return (
    <section class="section">
      <h2>{text.scenarios}</h2>
      <p>{text.asked(localised(study.statement))}</p>
      <div class="appendix">
        {scenarioRows(study, shown).map((row) => (
          <div key={row.scenario} class="appendix-scenario">
            <h3>{figuresTexts().scenario(row.scenario + 1)}</h3>
            <ScenarioText study={study} row={row} />
          </div>
        ))}
      </div>
    </section>
  );
}
