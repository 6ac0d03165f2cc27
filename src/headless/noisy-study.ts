import type { Pool } from '../compute/pool.ts';
import { noResampling } from '../estimation/model.ts';
import { type Analysis, readAnalysis } from '../exchange/analysis.ts';
import { analysisData } from '../exchange/analysis-data.ts';
import { analysisModel } from '../exchange/analysis-model.ts';
import { readCsv } from '../exchange/csv.ts';
import { type CoefficientRow, fitReport } from '../exchange/fit-report.ts';
import { normal } from '../lib/normal.ts';
import { below, seeded } from '../lib/random.ts';

/** What is known beforehand of what is reported. */
export type Noise = NonNullable<Analysis['noise']>;

/** Of the ordered logit by which people answer: x of groups p and q, and how x differs between people. */
export type Truth = { readonly x: number; readonly more: number; readonly sd: number };

const thresholds = [-2, -0.7, 0.7, 2];
const groups = ['p', 'q'];
const categories = thresholds.length + 1;
const scenarios = 21;

/** A table of people's reports: what was meant, or a group or an answer drawn in its place. */
export function reports(people: number, truth: Truth, noise: Noise, seed: number): string {
  const random = seeded(seed);
  const kept = (of: Noise['of']) => noise.of !== of || random() < noise.keep;
  const rows = Array.from({ length: people }, (_, n) => {
    const group = n % 2;
    const report = groups[kept('group') ? group : below(2, random)]!;
    const own = truth.x + group * truth.more + truth.sd * normal(random);
    return Array.from({ length: scenarios }, () => {
      const x = below(5, random) - 2;
      const u = random() + 2 ** -33;
      const utility = own * x + Math.log(u / (1 - u));
      const meant = thresholds.filter((threshold) => utility > threshold).length;
      return `${n},${kept('answer') ? meant : below(categories, random)},${x},${report}`;
    });
  });
  return `who,y,x,g\n${rows.flat().join('\n')}\n`;
}

/** The true value of each coefficient, by its name. */
export function truths({ x, more, sd }: Truth): Readonly<Record<string, number>> {
  const between = thresholds.map((threshold, c) => [`threshold:${c}|${c + 1}`, threshold] as const);
  return { x, 'g:q': 0, 'x*g:q': more, ...(sd > 0 && { 'sd:x': sd }), ...Object.fromEntries(between) };
}

/**
 * The coefficients of a fit of such a table, of x that differs between people where it truly does.
 *
 * @param noise - as far as it is told
 * @throws Error when there is no fit
 */
export async function fitReports(
  csv: string,
  differ: boolean,
  noise: Noise | undefined,
  pool: Pool,
): Promise<readonly CoefficientRow[]> {
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'reports.csv', kind: 'ratings', respondent: 'who', answer: 'y' },
      terms: [{ column: 'x' }, { column: 'g', coding: 'dummy', reference: 'p' }, { product: ['x', 'g:q'] }],
      model: differ ? { family: 'mixed', random: { x: 'normal' } } : { family: 'fixed' },
      noise,
    }),
  );
  const table = readCsv(new TextEncoder().encode(csv));
  if (!analysis.ok || !table.ok) throw new Error('reports cannot be read');
  const data = analysisData(analysis.value, table.value);
  if (!data.ok) throw new Error(`reports cannot be analysed: ${data.problem.problems[0]?.kind}`);
  const model = analysisModel(analysis.value, data.value);
  if (!model.ok || model.value.family === 'latent-class') throw new Error('no such model');
  const { signal } = new AbortController();
  const nothing = () => undefined;
  const { dataset } = data.value;
  const fit =
    model.value.family === 'mixed'
      ? await pool.mixed(dataset, model.value, signal, nothing)
      : await pool.fit(dataset, model.value, noResampling, signal, nothing);
  if (!fit.ok) throw new Error(`not fitted: ${fit.problem[0]?.kind}`);
  return fitReport(fit.value, analysis.value, data.value).coefficients;
}
