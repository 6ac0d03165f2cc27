import type { NearlySaturated } from '../design/diagnosis.ts';
import { possibleScenarios, prohibitions } from '../design/feasible.ts';
import { leastLeft } from '../estimation/least-left.ts';
import type { ReportFinding } from '../exchange/design-report.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { choicesTexts } from '../i18n/result-choices.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Study } from '../study/study.ts';
import { profileCount } from '../study/study.ts';

/** What findings are told of. */
export type Judged = Pick<Study, 'criteria' | 'prohibited' | 'answer'>;

/** What a study's scenarios cannot show, in words, with what would mend it. */
export function designFinding(study: Judged, finding: ReportFinding): string {
  const { criteria } = study;
  const text = tablesTexts();
  switch (finding.kind) {
    case 'nearly-saturated':
      return saturated(study, finding);
    case 'unbalanced': {
      const criterion = criteria.find(({ id }) => id === finding.criterion)!;
      return text.unbalanced(localised(criterion.short), finding.fewest, finding.most);
    }
    case 'unbalanced-block': {
      const criterion = criteria.find(({ id }) => id === finding.criterion)!;
      const { block, fewest, most } = finding;
      return text.unbalancedBlock(formatNumber(block + 1), localised(criterion.short), fewest, most);
    }
    case 'same-profiles': {
      const scenarios = finding.scenarios.map((s) => formatNumber(s + 1));
      return choicesTexts().sameProfiles(formatList(scenarios), scenarios.length === 1);
    }
    case 'dominated': {
      const scenarios = finding.scenarios.map((s) => formatNumber(s + 1));
      return choicesTexts().dominated(formatList(scenarios), scenarios.length === 1);
    }
    case 'aliased': {
      const names = finding.criteria.map(
        (id) => `“${localised(criteria.find((each) => each.id === id)!.short)}”`,
      );
      return names.length === 1 ? text.levelsMissing(names[0]!) : text.aliased(formatList(names));
    }
    case 'not-estimable':
      return text.notEstimable;
    default:
      return unreachable(finding);
  }
}

function saturated(study: Judged, { residualDf, enough, blocks }: NearlySaturated): string {
  const text = tablesTexts();
  // Of choices it is not tested whether the criteria add up.
  const isTested = study.answer.kind !== 'choice' && residualDf >= leastLeft;
  if (!exist(study, enough)) return isTested ? text.littleLeftAnyhow(residualDf) : text.saturatedAnyhow;
  const inAll = blocks && blocks.anchors + blocks.blocks * (blocks.each - blocks.anchors);
  const mends = blocks && exist(study, inAll!) ? ` ${text.blocksMend(blocks)}` : '';
  return `${isTested ? text.littleLeft(residualDf, enough) : text.saturated(enough)}${mends}`;
}

/** Whether there can be so many different scenarios of these criteria. */
function exist(study: Judged, scenarios: number): boolean {
  const counts = study.criteria.map(({ levels }) => levels.length);
  return possibleScenarios(counts, prohibitions(study), profileCount(study.answer), scenarios) >= scenarios;
}
