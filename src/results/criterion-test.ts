import { type JointTest, jointTest, type Tested, testLevel } from '../estimation/joint-test.ts';
import type { Coding } from '../study/coding.ts';

/** Whether the test does not tell a criterion from nothing. */
export function isIndistinct(test: JointTest | undefined): boolean {
  return test === undefined || test.p >= testLevel;
}

/** A joint test that all weights of a criterion are zero; undefined as in `jointTest`. */
export function criterionTest(fit: Tested, { first, names }: Coding): JointTest | undefined {
  return jointTest(
    fit,
    names.map((_, w) => first + w),
  );
}
