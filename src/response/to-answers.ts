import type { Scenario, Study } from '../study/study.ts';
import type { Order } from '../survey/order.ts';
import { countingShowings, showings } from '../survey/showings.ts';
import type { Response } from './response.ts';

/** What was picked at each showing that counts, and which scenarios were chosen for the person. */
type Picked = {
  /** By the number of the showing; null where skipped or not shown. */
  readonly picked: readonly (number | null)[];
  /** [tailored so far] */
  readonly tailored: readonly { readonly scenario: Scenario; readonly outdated: boolean }[];
};

/** The same as a response has it. */
export function toAnswers(
  { design }: Pick<Study, 'design'>,
  { block, again }: Pick<Order, 'block' | 'again'>,
  { picked, tailored }: Picked,
): Pick<Response, 'answers' | 'block' | 'again' | 'tailored'> {
  const all = showings(design);
  const answersTo = (kind: (typeof all)[number]['kind']) =>
    picked.filter((_, number) => all[number]!.kind === kind);
  const repeated = answersTo('again');
  const own = answersTo('tailored');
  return {
    answers: answersTo('scenario'),
    ...(design.blocks && { block }),
    ...(again.length > 0 && {
      again: again.map((scenario, index) => ({ scenario, answer: repeated[index]! })),
    }),
    ...(tailored.length > 0 && {
      tailored: tailored.map((chosen, index) => ({ ...chosen, answer: own[index]! })),
    }),
  };
}

/** What was picked at each showing that counts, by its number; as `toAnswers` has taken it. */
export function pickedOf(
  { design }: Pick<Study, 'design'>,
  { answers, again = [], tailored = [] }: Pick<Response, 'answers' | 'again' | 'tailored'>,
): (number | null)[] {
  const given = {
    scenario: answers,
    again: again.map(({ answer }) => answer),
    tailored: tailored.map(({ answer }) => answer),
    'warm-up': [],
  };
  const counting = showings(design).slice(0, countingShowings(design));
  return counting.map(({ kind, index }) => given[kind][index] ?? null);
}
