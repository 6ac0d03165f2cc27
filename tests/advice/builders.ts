import type { Panel } from '../../src/advice/panel.ts';
import type { Fit } from '../../src/estimation/fit.ts';
import type { Coding } from '../../src/study/coding.ts';
import { codings as coded } from '../../src/study/coding.ts';
import type { AnswerForm, Criterion, Profile, Study } from '../../src/study/study.ts';
import { fitOf } from '../support/fit.ts';
import { study as anyStudy, rated } from '../support/study.ts';

/** A study that is asked in this way. */
export function study(criteria: Criterion[], answer: AnswerForm, scenarios: Profile[] = []): Study {
  return anyStudy({ criteria, answer, design: rated(scenarios) });
}

type Given = Partial<Fit> & { weights: number[]; thresholds: number[]; without?: number[][] };

/** A panel with the given estimates; `without` holds the estimates with each person left out. */
export function panel(study: Study, { weights, thresholds, without = [], ...given }: Given): Panel {
  const codings = coded(study.criteria);
  const labels = thresholds.map((_, t) => (study.answer.kind === 'scale' ? `${t + 1}|${t + 2}` : 'no|yes'));
  return { study, codings, fit: fitted(codings, labels, [...weights, ...thresholds], without, given) };
}

function fitted(
  codings: Coding[],
  labels: string[],
  estimate: number[],
  without: number[][],
  given: Partial<Fit>,
): Fit {
  const none = new Float64Array();
  return fitOf({
    names: [...codings.flatMap(({ names }) => names), ...labels.map((label) => `threshold:${label}`)],
    estimate: Float64Array.from(estimate),
    covariance: { classic: none, robust: none, respondent: none },
    respondents: 50,
    scenarios: 1050,
    jackknife: Float64Array.from(without.flat()),
    ...given,
  });
}
