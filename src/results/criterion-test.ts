import { type JointTest, jointTest, type Tested } from '../estimation/joint-test.ts';
import type { Coding } from '../study/coding.ts';

/** A joint test that all weights of a criterion are zero; undefined as in `jointTest`. */
export function criterionTest(fit: Tested, { first, names }: Coding): JointTest | undefined {
  return jointTest(
    fit,
    names.map((_, w) => first + w),
  );
}
