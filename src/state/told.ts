import { averageShares } from '../advice/average-shares.ts';
import { levelShares } from '../advice/level-shares.ts';
import { type Measures, measures } from '../advice/measures.ts';
import type { Panel } from '../advice/panel.ts';
import { type Agreeing, weighedAlike } from '../advice/weighed-alike.ts';
import type { Fit } from '../estimation/fit.ts';
import type { Response } from '../response/response.ts';
import { agreementDraws } from '../results/agreement-draws.ts';
import { type CriterionImportance, importance } from '../results/importance.ts';
import type { Estimate } from '../results/interval.ts';
import { type FitOutcome, type LeadersTable, leadersTable } from '../results/leaders.ts';
import { type OwnSpreads, ownSpreads } from '../results/own-spread.ts';
import type { FitTask, ResultsPlan } from '../results/plan.ts';
import { figureRows } from '../results/scenario-rows.ts';
import type { Shown } from '../results/shown.ts';
import { codings } from '../study/coding.ts';

/** What the fits of a plan say, read once: the page that shows it is drawn anew many times. */
export type FitsTold = {
  /** Those whom the fits are of. */
  readonly people: readonly Response[];
  readonly whole: FitOutcome;
  /** The largest first; none without a fit on all people. */
  readonly importance: readonly CriterionImportance[];
  /** Of every criterion; none without a fit on all people. */
  readonly measures: readonly Measures[];
  /** [criteria][L] undefined for choices, and without a fit on all people. */
  readonly levelShares: readonly (readonly Estimate[])[] | undefined;
  /** By scenario; none for choices. */
  readonly agreeing: ReadonlyMap<number, Agreeing>;
  readonly leaders: readonly LeadersTable[];
  readonly spreads: OwnSpreads;
};

type Turn = () => Promise<void>;

/** @param turn - called between small parts of the work */
export async function told(
  shown: Pick<Shown, 'study' | 'people'>,
  plan: ResultsPlan,
  outcome: (task: FitTask) => FitOutcome,
  turn: Turn,
): Promise<FitsTold> {
  const { study, people } = shown;
  const coding = codings(study.criteria);
  const whole = outcome(plan.whole);
  const panel = whole.ok ? { study, codings: coding, fit: whole.value } : undefined;
  const shares = panel && (await averageShares(panel, turn));
  const rows = panel ? importance(panel.fit, coding) : [];
  await turn();
  const others = panel ? measures(panel, plan.without.map(outcome), shares) : [];
  await turn();
  const leaders: LeadersTable[] = [];
  for (const group of plan.groups) {
    leaders.push(leadersTable(group, outcome, coding));
    await turn();
  }
  const agreeing = await agreements(shown, panel, turn);
  const levels = shares && levelShares(shares);
  const spreads = await ownSpreads(plan.whole.data, coding, turn);
  return {
    people,
    whole,
    importance: rows,
    measures: others,
    levelShares: levels,
    agreeing,
    leaders,
    spreads,
  };
}

async function agreements(
  { study, people }: Pick<Shown, 'study' | 'people'>,
  panel: (Panel & { readonly fit: Fit }) | undefined,
  turn: Turn,
): Promise<FitsTold['agreeing']> {
  if (study.answer.kind === 'choice') return new Map();
  const rows = figureRows(study, people);
  // Of yes and no the agreement follows from the share that the model is fitted to: nothing is expected beside it.
  const telling = study.answer.kind === 'scale' ? panel : undefined;
  return weighedAlike(telling, rows, await agreementDraws(rows, people, turn), turn);
}
