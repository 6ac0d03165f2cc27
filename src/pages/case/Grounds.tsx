import { useId } from 'preact/hooks';
import { leftOutHits } from '../../advice/left-out-hits.ts';
import { groundsTexts } from '../../i18n/case-grounds.ts';
import { countedTexts } from '../../i18n/counted.ts';
import { formatNumber } from '../../i18n/format.ts';
import { recruitmentTexts } from '../../i18n/recruitment.ts';
import { versionTexts } from '../../i18n/versions.ts';
import { judgements } from '../../response/answered.ts';
import { countedScenarios } from '../../results/counted-scenarios.ts';
import { earlyUnder } from '../../results/plan.ts';
import { Ground } from '../../views/Ground.tsx';
import { modelWords } from '../../views/modelWords.ts';
import { qualityWords } from '../../views/quality.ts';
import { recruitmentSentences } from '../../views/recruitmentWords.ts';
import { type Judges, whose } from './judges.ts';

/** What always stands next to an outcome: whose judgement, about what, by which model, how good. */
export function Grounds({ judges }: { readonly judges: Judges }) {
  const { open, panel, people, simulated } = judges;
  const { study } = open;
  const recruited = open.collected?.recruited;
  const text = groundsTexts();
  const heading = useId();
  const judged = formatNumber(panel.fit.scenarios);
  const counted = countedScenarios(study, people);
  const hits = leftOutHits(
    panel,
    people.map((person) => judgements(study, person)),
    counted,
  );
  const uncounted = study.design.scenarios.length - counted.length;
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>{text.grounds}</h2>
      <dl class="case-grounds">
        <Ground name={text.whose}>{whose(judges)}</Ground>
        {recruited && <Ground name={recruitmentTexts().heading}>{recruitmentSentences(recruited)}</Ground>}
        <Ground name={text.about}>{text.aboutWhat(formatNumber(study.design.scenarios.length))}</Ground>
        <Ground name={text.model}>{modelWords(study.answer, judged)}</Ground>
        <Ground name={text.quality}>
          {qualityWords(hits, panel.fit.respondents)}{' '}
          {hits && uncounted > 0 && countedTexts().uncounted(uncounted)}{' '}
          {hits && foretells(judges) && countedTexts().inResults}
        </Ground>
        {!simulated && (
          <Ground name={text.minimum}>
            {text.minimumWhat(study.minimumGroup)}{' '}
            {open.minimumAssumed && versionTexts().minimumAssumed(study.minimumGroup)}
          </Ground>
        )}
      </dl>
    </section>
  );
}

/** Whether the results may also hold how well each scenario is predicted from the others. */
function foretells({ open, panel }: Judges): boolean {
  return open.study.answer.kind !== 'choice' && panel.fit.respondents >= earlyUnder;
}
