import type { Panel } from '../../src/advice/panel.ts';
import type { Fit } from '../../src/estimation/fit.ts';
import type { Coding } from '../../src/study/coding.ts';
import { codings as coded } from '../../src/study/coding.ts';
import type { AnswerForm, Criterion, Profile, Study } from '../../src/study/study.ts';
import { rated, untold } from '../support/study.ts';

const text = (word: string) => ({ nl: word, en: word });

export function criterion(id: string, levels: number, kind: Criterion['kind'] = 'categorical'): Criterion {
  return {
    id,
    kind,
    name: text(id),
    short: text(id),
    levels: Array.from({ length: levels }, (_, l) => ({ id: `l${l}`, name: text(`${id} ${l}`) })),
  };
}

export function scale(points: number): AnswerForm {
  return { kind: 'scale', points: Array.from({ length: points }, (_, c) => text(`${c + 1}`)) };
}

export const yesNo: AnswerForm = { kind: 'yes-no', no: text('no'), yes: text('yes') };

export function study(criteria: Criterion[], answer: AnswerForm, scenarios: Profile[] = []): Study {
  return {
    format: 'afweging/study@1',
    id: 'test',
    title: text('test'),
    introduction: [],
    asker: text(''),
    minutes: 1,
    lead: text(''),
    statement: text(''),
    answer,
    criteria,
    questions: [],
    design: rated(scenarios),
    ...untold,
    closing: text(''),
    minimumGroup: 5,
  };
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
  return {
    names: [...codings.flatMap(({ names }) => names), ...labels.map((label) => `threshold:${label}`)],
    estimate: Float64Array.from(estimate),
    covariance: { classic: none, robust: none, respondent: none },
    logLikelihood: -1,
    logLikelihoodNull: -2,
    logLikelihoodShares: -2,
    parameters: estimate.length,
    respondents: 50,
    scenarios: 1050,
    hits: 0.5,
    ridge: 0,
    stop: 'gradient',
    converged: true,
    gradientNorm: 0,
    evaluations: 1,
    path: [],
    jackknife: Float64Array.from(without.flat()),
    bootstrap: none,
    problems: [],
    ...given,
  };
}
