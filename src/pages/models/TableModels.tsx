import { useEffect } from 'preact/hooks';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { modelsTexts } from '../../i18n/models.ts';
import { paperTexts } from '../../i18n/paper.ts';
import { fitProblem } from '../../problems/fit-problem.ts';
import { offered } from '../../results/suitability.ts';
import { leaveModels, takeUpModels } from '../../state/models.ts';
import { type TableSubject, tableSubject } from '../../state/models-table.ts';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { modelParameter } from '../../views/modelParameter.ts';
import { Comparison } from './Comparison.tsx';
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
      <TitlePage facts={() => [[paperTexts().printed, formatDate(Date.now())]]}>
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
            simulated={false}
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

function tableWording({ criteria }: TableSubject): Wording {
  return {
    criterion: (id) => id,
    level: (id, level) => {
      const name = criteria.find(({ coding }) => coding.criterion === id)!.levels[level]!;
      return typeof name === 'number' ? formatNumber(name, Number.isInteger(name) ? 0 : 2) : name;
    },
    question: (id) => id,
    option: (_, option) => option,
    parameter: (name) => name,
    told: (problem) => fitProblem(problem, (name) => modelParameter(name, (weight) => weight)),
  };
}
