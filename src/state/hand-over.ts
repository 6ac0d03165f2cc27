import { qrCode, textCode } from '../exchange/code.ts';
import { isSealingRefused, seal } from '../exchange/envelope.ts';
import { type Qr, qrOf } from '../exchange/qr.ts';
import { receiptWords } from '../exchange/receipt.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { toHandOver } from '../response/from-run.ts';
import type { Study } from '../study/study.ts';
import type { Run } from '../survey/run.ts';

/** A finished run, locked for the researcher, in the forms it can be handed over in. */
export type Sealed = {
  /** To copy, send or save; a mail may wrap it. */
  readonly text: string;
  /** Undefined where it is more than a QR code holds. */
  readonly qr: Qr | undefined;
  /** The words that the researcher sees when it has arrived. */
  readonly words: Words;
  /** Those of the first copy, where answers were changed since: they find it whichever copy arrived. */
  readonly first: Words | undefined;
};

type Words = Readonly<Record<'nl' | 'en', readonly [string, string]>>;

/** The largest there is: a phone's own screen is read from close by. */
const mostVersion = 40;

/** This browser could not lock the answers just now. */
type SealProblem = { readonly kind: 'not-sealed' };

/** @param version - of the study as it was answered */
export function sealRun(study: Study, version: string, run: Run): Promise<Result<Sealed, SealProblem>> {
  return orRefused(sealed(study, version, run));
}

/** Finished runs of several people, locked, each on a line of its own. */
export function sealRuns(
  study: Study,
  version: string,
  runs: readonly Run[],
): Promise<Result<string, SealProblem>> {
  return orRefused(sealedLines(study, version, runs));
}

async function orRefused<T>(sealing: Promise<T>): Promise<Result<T, SealProblem>> {
  try {
    return ok(await sealing);
  } catch (error) {
    if (isSealingRefused(error)) return fail({ kind: 'not-sealed' });
    throw error;
  }
}

async function sealed(study: Study, version: string, run: Run): Promise<Sealed> {
  const envelope = await seal(study, version, toHandOver(study, run, version));
  const { id, revision } = run;
  return {
    text: textCode('e', envelope),
    qr: qrOf(qrCode('e', envelope), mostVersion),
    words: await wordsOf(id, revision),
    first: revision > 0 ? await wordsOf(id, 0) : undefined,
  };
}

async function wordsOf(id: string, revision: number): Promise<Words> {
  const [nl, en] = await Promise.all([receiptWords(id, revision, 'nl'), receiptWords(id, revision, 'en')]);
  return { nl, en };
}

async function sealedLines(study: Study, version: string, runs: readonly Run[]): Promise<string> {
  const envelopes = await Promise.all(
    runs.map((run) => seal(study, version, toHandOver(study, run, version))),
  );
  return envelopes.map((envelope) => `${textCode('e', envelope)}\n`).join('');
}
