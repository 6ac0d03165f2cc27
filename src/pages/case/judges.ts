import type { Panel } from '../../advice/panel.ts';
import { caseTexts } from '../../i18n/case.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Response } from '../../response/response.ts';
import type { OpenStudy } from '../../state/study.ts';

/** Those who judge, as the parts of the page need them. */
export type Judges = {
  readonly open: OpenStudy;
  /** The people behind the fit. */
  readonly people: readonly Response[];
  readonly panel: Panel;
  readonly simulated: boolean;
};

/** Who, how many, and by which model: what stands under every figure's title. */
export function subtitle({ open, panel, simulated }: Judges): string {
  const text = caseTexts();
  const yesNo = open.study.answer.kind === 'yes-no';
  return [
    text.people(formatNumber(panel.fit.respondents), simulated),
    text.judgements(formatNumber(panel.fit.scenarios)),
    yesNo ? text.modelShortYesNo : text.modelShort,
  ].join(' · ');
}
