import { useMemo } from 'preact/hooks';
import { quality } from '../design/quality.ts';
import { termsOf } from '../design/terms.ts';
import { formatNumber } from '../i18n/format.ts';
import { makeTermsTexts } from '../i18n/make-terms.ts';
import { divisionOf } from '../study/division.ts';
import type { Study } from '../study/study.ts';

/** How good the scenarios are by what their maker expects of the weights. */
export function ByExpectation({ study }: { readonly study: Study }) {
  const { value } = useMemo(
    () => quality(study, study.design.scenarios, { ...divisionOf(study.design), ...termsOf(study) }),
    [study],
  );
  const text = makeTermsTexts();
  return <p>{Number.isFinite(value) ? text.judgedBy(formatNumber(value, 3)) : text.notJudged}</p>;
}
