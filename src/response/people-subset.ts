import type { Dataset } from './dataset.ts';

/** The dataset of some of its respondents, numbered anew in the same order. */
export function peopleSubset(data: Dataset, keep: (respondent: number) => boolean): Dataset {
  const rows = [...data.answer.keys()].filter((s) => keep(data.respondent[s]!));
  const kept = [...new Set(rows.map((s) => data.respondent[s]!))].sort((a, b) => a - b);
  const number = new Map(kept.map((n, i) => [n, i]));
  const K = data.names.length;
  const first = (s: number) => (data.kind === 'ratings' ? s : data.first[s]!);
  const profiles = rows.flatMap((s) =>
    Array.from({ length: first(s + 1) - first(s) }, (_, j) => first(s) + j),
  );
  const x = new Float64Array(profiles.length * K);
  for (const [i, m] of profiles.entries()) x.set(data.x.subarray(m * K, (m + 1) * K), i * K);
  const common = {
    x,
    answer: Int32Array.from(rows, (s) => data.answer[s]!),
    weight: Float64Array.from(rows, (s) => data.weight[s]!),
    respondent: Int32Array.from(rows, (s) => number.get(data.respondent[s]!)!),
    people: data.people && kept.map((n) => data.people![n]!),
  };
  if (data.kind === 'ratings') return { ...data, ...common };
  const starts = [0];
  for (const s of rows) starts.push(starts.at(-1)! + first(s + 1) - first(s));
  const { profile } = data;
  return {
    ...data,
    ...common,
    first: Int32Array.from(starts),
    ...(profile && { profile: Int32Array.from(profiles, (m) => profile[m]!) }),
  };
}
