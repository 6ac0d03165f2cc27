import type { ChoiceAnswers } from '../response/dataset.ts';
import type { NumberedLevels } from '../response/levels.ts';
import { alike } from './alike.ts';
import { type ChoiceCells, scenariosAt } from './cells.ts';

/**
 * Named profiles that each get a constant. Of more, as where a column of identifiers is taken for names, hardly any is
 * offered twice.
 */
const mostNames = 50;

/** Which of the named profiles stands in a row of scenario s; its place there where profiles have no names. */
export function profileReader({ first, profile }: ChoiceAnswers): (s: number, row: number) => number {
  return profile ? (_, row) => profile[row]! : (s, row) => row - first[s]!;
}

/**
 * The choices with a constant for each profile but the first as their only columns; for each place in a scenario where
 * profiles have no names or very many. They are of the few scenarios that differ in profiles and answer: of all of them
 * constants would take much room.
 */
export function constantsOnly(data: ChoiceAnswers): { cells: ChoiceCells; weight: Float64Array } {
  const profiles = asLevels(data);
  const { cellOf, origin } = alike({ ...data, names: [''] }, profiles);
  const weight = new Float64Array(origin.length);
  for (let s = 0; s < cellOf.length; s++) weight[cellOf[s]!]! += data.weight[s]!;
  const { first, levels } = scenariosAt(data.first, profiles, origin, 1);
  const K = profiles.levels[0]!.length - 1;
  const x = new Float64Array(first.at(-1)! * K);
  levels.number.forEach((profile, row) => {
    if (profile > 0) x[row * K + profile - 1] = 1;
  });
  const answer = origin.map((s) => data.answer[s]!);
  return { cells: { kind: 'choices', coefficients: K, levels: { kind: 'plain', x }, first, answer }, weight };
}

/** The profiles as one column, whose levels are their numbers. */
function asLevels(data: ChoiceAnswers): NumberedLevels {
  const { first, profile } = data;
  const named = profile?.every((each) => each < mostNames);
  const profileAt = named ? profileReader(data) : (s: number, row: number) => row - first[s]!;
  const number = new Uint16Array(first.at(-1)!);
  for (let s = 0; s + 1 < first.length; s++) {
    for (let row = first[s]!; row < first[s + 1]!; row++) number[row] = profileAt(s, row);
  }
  const profiles = 1 + number.reduce((most, profile) => Math.max(most, profile), 0);
  return { kind: 'numbered', number, levels: [Float64Array.from({ length: profiles }, (_, p) => p)] };
}
