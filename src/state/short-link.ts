import { type CodeProblem, readCode, textCode } from '../exchange/code.ts';
import { codeLimit } from '../exchange/code-form.ts';
import { type HostedProblem, hostedName, readHashBytes, readHosted } from '../exchange/hash-code.ts';
import { type ModelTextProblem, readModelText } from '../exchange/model-file.ts';
import { studyBytes } from '../exchange/study-bytes.ts';
import { readStudyFile } from '../exchange/study-file.ts';
import type { StudyProblem } from '../exchange/study-problem.ts';
import { fail, ok, type Result } from '../lib/result.ts';

/** Why a short link leads nowhere. `offline`: the host did not answer. `too-long`: for the page it leads to. */
export type ShortLinkProblem =
  | { readonly kind: 'code'; readonly problem: CodeProblem }
  | { readonly kind: 'hosted'; readonly problem: HostedProblem }
  | { readonly kind: 'study'; readonly problem: StudyProblem }
  | { readonly kind: 'model'; readonly problem: ModelTextProblem }
  | { readonly kind: 'offline' }
  | { readonly kind: 'too-long' };

/**
 * Where a short link leads: fetches the file it names from the app's own host and, once it proves to be that
 * file, gives the address of the page that opens its contents as a stranger's.
 *
 * @param app - the address of the start page, with a slash at its end
 */
export async function shortLinkTarget(link: string, app: string): Promise<Result<string, ShortLinkProblem>> {
  const code = readCode(link);
  if (!code.ok) return fail({ kind: 'code', problem: code.problem });
  const hosted = readHashBytes(code.value.bytes);
  if (!hosted.ok) return fail({ kind: 'hosted', problem: hosted.problem });
  const answer = await ask(new URL(hostedName(hosted.value), app));
  if (!answer) return fail({ kind: 'offline' });
  const text = await readHosted(hosted.value, answer);
  if (!text.ok) return fail({ kind: 'hosted', problem: text.problem });
  return hosted.value.holds === 'model' ? modelTarget(text.value, app) : studyTarget(text.value, app);
}

function modelTarget(text: string, app: string): Result<string, ShortLinkProblem> {
  const bytes = readModelText(text);
  return bytes.ok
    ? ok(`${app}m/#${textCode('m', bytes.value)}`)
    : fail({ kind: 'model', problem: bytes.problem });
}

async function ask(address: URL): Promise<Response | undefined> {
  try {
    return await fetch(address, { redirect: 'manual', cache: 'no-cache' });
  } catch {
    return undefined;
  }
}

async function studyTarget(text: string, app: string): Promise<Result<string, ShortLinkProblem>> {
  const study = readStudyFile(text);
  if (!study.ok) return fail({ kind: 'study', problem: study.problem });
  const bytes = await studyBytes(study.value);
  return bytes.length > codeLimit ? fail({ kind: 'too-long' }) : ok(`${app}r/#${textCode('s', bytes)}`);
}
