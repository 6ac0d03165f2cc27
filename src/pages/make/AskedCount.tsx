import { makeStepTexts } from '../../i18n/make-steps.ts';
import { blockLengths, divisionOf } from '../../study/division.ts';
import type { Study } from '../../study/study.ts';

/** How many scenarios whoever takes part gets, beside the texts that may tell of it. */
export function AskedCount({ study: { design } }: { readonly study: Study }) {
  const text = makeStepTexts();
  if (design.scenarios.length === 0) return null;
  const { shortest, longest } = blockLengths(divisionOf(design));
  const practice = design.warmUp?.length ?? 0;
  const more = practice + (design.repeats ?? 0) + (design.tailored ?? 0);
  const counts = [...new Set([shortest + more, longest + more])].join(` ${text.or} `);
  return <p class="subtle">{text.asked(counts, practice)}</p>;
}
