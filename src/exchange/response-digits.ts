import type { Response } from '../response/response.ts';
import { pickedOf, toAnswers } from '../response/to-answers.ts';
import { categories, type Study } from '../study/study.ts';
import { type Order, order } from '../survey/order.ts';
import { countingShowings } from '../survey/showings.ts';
import { asScenario, scenarioBases } from './study-numbers.ts';

/* What was answered as digits: 0 skipped, else category + 1 a showing; likewise a question; of each scenario chosen for
   the person its levels and 1 where it is outdated. */

/** What the digits of a response mean: the same for whoever has the study and the seed. */
export type DigitKey = {
  readonly study: Study;
  readonly order: Order;
  /** The numbers of the showings that there were and count, ascending. */
  readonly shown: readonly number[];
  readonly bases: Readonly<Record<'answers' | 'background' | 'tailored', number[]>>;
};

export function digitKey(study: Study, seed: number): DigitKey {
  const { criteria, answer, questions, design } = study;
  const own = order(seed, study);
  const counting = countingShowings(design);
  const shown = own.shown.filter((number) => number < counting).sort((a, b) => a - b);
  const tailored = [...scenarioBases(criteria, answer), 2];
  return {
    study,
    order: own,
    shown,
    bases: {
      answers: shown.map(() => categories(answer).length + 1),
      background: questions.map(({ options }) => options.length + 1),
      tailored: Array.from({ length: design.tailored ?? 0 }, () => tailored).flat(),
    },
  };
}

/** @throws RangeError when the response is not to these scenarios */
export function answerDigits({ study, shown }: DigitKey, response: Response): number[] {
  const scenarios = study.design.scenarios.length;
  const { length } = response.answers;
  if (length !== scenarios) throw new RangeError(`answers: ${length} of ${scenarios}`);
  const picked = pickedOf(study, response);
  return shown.map((number) => (picked[number] ?? -1) + 1);
}

/** @throws RangeError when an option is none of the question's */
export function backgroundDigits({ study }: DigitKey, background: Response['background']): number[] {
  return study.questions.map(({ id, options }) => {
    if (!Object.hasOwn(background, id)) return 0;
    const option = options.findIndex((each) => each.id === background[id]);
    if (option < 0) throw new RangeError(`option of ${id}: ${background[id]}`);
    return option + 1;
  });
}

/** @throws RangeError when there are not as many as the study has */
export function tailoredDigits({ study }: DigitKey, { tailored = [] }: Response): number[] {
  const count = study.design.tailored ?? 0;
  if (tailored.length !== count) throw new RangeError(`tailored: ${tailored.length} of ${count}`);
  return tailored.flatMap(({ scenario, outdated }) => [...scenario.flat(), Number(outdated)]);
}

type Digits = Readonly<Record<'answers' | 'background' | 'tailored', readonly number[]>>;

/** What was answered, of digits below their bases. */
export function fromResponseDigits(
  { study, order: own, shown, bases }: DigitKey,
  { answers, background, tailored }: Digits,
): Pick<Response, 'answers' | 'block' | 'again' | 'tailored' | 'background'> {
  const picked = new Array<number | null>(countingShowings(study.design)).fill(null);
  shown.forEach((number, d) => {
    if (answers[d]! > 0) picked[number] = answers[d]! - 1;
  });
  const count = study.design.tailored ?? 0;
  const width = bases.tailored.length / count;
  const chosen = Array.from({ length: count }, (_, t) => {
    const levels = tailored.slice(t * width, (t + 1) * width);
    return { scenario: asScenario(levels.slice(0, -1), study.criteria), outdated: levels.at(-1) === 1 };
  });
  return {
    ...toAnswers(study, own, { picked, tailored: chosen }),
    background: Object.fromEntries(
      study.questions.flatMap(({ id, options }, q) =>
        background[q] === 0 ? [] : [[id, options[background[q]! - 1]!.id]],
      ),
    ),
  };
}
