import { fail, ok, type Result } from '../lib/result.ts';
import type { Study } from '../study/study.ts';
import { type CodeProblem, readCode } from './code.ts';
import { readStudyBytes } from './study-code.ts';
import { readTemplateBytes, type TemplateProblem } from './template-code.ts';

/**
 * Why a link gives no study that was shared. `no-study`: it holds something else. `short-link`: its file is
 * not to be had. `no-key`: an example, to which no answers come in.
 */
export type SharedLinkProblem =
  | { readonly kind: 'link'; readonly problem: CodeProblem }
  | { readonly kind: 'study'; readonly problem: TemplateProblem }
  | { readonly kind: 'no-study' | 'short-link' | 'no-key' };

/**
 * The study in a link that its owner once shared, as it was then, with its key and lineage.
 *
 * @param follow - gives the long link that a short one stands for, or undefined
 */
export async function readSharedLink(
  link: string,
  follow: (short: string) => Promise<string | undefined>,
): Promise<Result<Study & { readonly key: string }, SharedLinkProblem>> {
  const code = readCode(link);
  if (!code.ok) return fail({ kind: 'link', problem: code.problem });
  const { kind, bytes } = code.value;
  if (kind === 'h') {
    const long = await follow(link);
    return long === undefined ? fail({ kind: 'short-link' }) : readSharedLink(long, async () => undefined);
  }
  if (kind !== 's' && kind !== 't') return fail({ kind: 'no-study' });
  const study = await (kind === 's' ? readStudyBytes(bytes) : readTemplateBytes(bytes));
  if (!study.ok) return fail({ kind: 'study', problem: study.problem });
  const { key } = study.value;
  return key === undefined ? fail({ kind: 'no-key' }) : ok({ ...study.value, key });
}
