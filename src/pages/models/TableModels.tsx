import { useEffect } from 'preact/hooks';
import { thresholdNames } from '../../estimation/threshold-names.ts';
import { formatNumber } from '../../i18n/format.ts';
import { modelsTexts } from '../../i18n/models.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { fitProblem } from '../../problems/fit-problem.ts';
import type { Dataset } from '../../response/dataset.ts';
import { offered } from '../../results/suitability.ts';
import { fittedModels, leaveModels, takeUpModels } from '../../state/models.ts';
import { type TableSubject, tableSubject } from '../../state/models-table.ts';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { modelParameter } from '../../views/modelParameter.ts';
import { printedFacts } from '../../views/usePaperFacts.ts';
import { Comparison } from './Comparison.tsx';
import { drawnSeeds } from './drawnSeeds.ts';
import { ModelList } from './ModelList.tsx';
import type { Wording } from './wording.ts';
import './models.css';

/** Which model to choose for a CSV of one's own: the one that is open on its page. */
export function TableModels() {
  const text = modelsTexts();
  const now = tableSubject.value;
  useEffect(() => {
    if (now) takeUpModels(now.key, now.subject, offered(now.subject));
    return leaveModels;
  }, [now?.key]);
  return (
    <>
      <TitlePage facts={() => printedFacts(drawnSeeds(fittedModels.value))}>
        <h1>{text.title}</h1>
        {now && <p class="who">{now.file}</p>}
      </TitlePage>
      {now ? (
        <>
          <p class="lead">{text.lead}</p>
          <p class="screen-only">
            <a href="#/table">{text.toTable}</a>
          </p>
          <ModelList subject={now.subject} wording={tableWording(now)} />
          <Comparison
            subject={now.subject}
            wording={tableWording(now)}
            answers="own-table"
            fileName={now.file.replace(/\.[^.]*$/, '')}
          />
        </>
      ) : (
        <p>
          {text.noTable} <a href="#/table">{text.openTable}</a>
        </p>
      )}
    </>
  );
}

function tableWording({ criteria, subject: { data } }: TableSubject): Wording {
  return {
    criterion: (id) => id,
    level: (id, level) => {
      const name = criteria.find(({ coding }) => coding.criterion === id)!.levels[level]!;
      return typeof name === 'number' ? formatNumber(name, Number.isInteger(name) ? 0 : 2) : name;
    },
    question: (id) => id,
    option: (_, option) => option,
    parameter: (name) => modelParameter(name, (weight) => ownName(data, weight)),
    told: (problem) => fitProblem(problem, (name) => modelParameter(name, (weight) => weight)),
  };
}

/** A weight is called as its columns have it, a threshold by the answers that it divides. */
function ownName(data: Dataset, name: string): string {
  const categories = data.kind === 'ratings' ? data.categories : [];
  const below = thresholdNames(categories).indexOf(name);
  return below < 0 ? name : tablesTexts().threshold(categories[below]!, categories[below + 1]!);
}
