import { fail, ok, type Result } from '../lib/result.ts';
import type { Study } from '../study/study.ts';
import { type CodeKind, type CodeProblem, readCode } from './code.ts';
import { keyWords } from './key-words.ts';
import { readStudyBytes } from './study-code.ts';
import { readTemplateBytes, type TemplateProblem } from './template-code.ts';
import { versionOf } from './version.ts';

/** A study that a link invites to. */
export type Invitation = {
  readonly study: Study;
  /** What answers are handed over with, of a study with a key. */
  readonly lock:
    | {
        readonly key: string;
        readonly version: string;
        /** The key as words to compare. */
        readonly words: Readonly<Record<'nl' | 'en', readonly string[]>>;
      }
    | undefined;
};

/**
 * Why a link does not open a study. `other-code`: it holds something else of ours. `no-lock`: this browser
 * cannot seal here.
 */
export type InvitationProblem =
  | CodeProblem
  | TemplateProblem
  | { readonly kind: 'other-code'; readonly of: Exclude<CodeKind, 's' | 't'> }
  | { readonly kind: 'no-lock' };

/** Reads the study that a link carries, as a stranger's: a whole one, or a template with a key. */
export async function readInvitation(link: string): Promise<Result<Invitation, InvitationProblem>> {
  const read = await readStudy(link);
  return read.ok ? invitationTo(read.value) : read;
}

/**
 * Reads the study of a link to try it out: with a lock made for the occasion, of which nobody keeps the private
 * half, whatever key the link has. Without a lock where this browser cannot seal.
 */
export async function readTrial(link: string): Promise<Result<Invitation, InvitationProblem>> {
  const read = await readStudy(link);
  if (!read.ok) return read;
  const { key: _, ...study } = read.value;
  if (!canSeal()) return invitationTo(study);
  // Who is invited in earnest would wait for it before the first screen.
  const { newKeys } = await import('./keys.ts');
  return invitationTo({ ...study, key: (await newKeys()).publicKey });
}

async function invitationTo(study: Study): Promise<Result<Invitation, InvitationProblem>> {
  const { key } = study;
  if (!key) return ok({ study, lock: undefined });
  if (!canSeal()) return fail({ kind: 'no-lock' });
  const [version, nl, en] = await Promise.all([versionOf(study), keyWords(key, 'nl'), keyWords(key, 'en')]);
  return ok({ study, lock: { key, version, words: { nl, en } } });
}

/** Browsers have what it takes on https alone. */
function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

async function readStudy(link: string): Promise<Result<Study, InvitationProblem>> {
  const code = readCode(link);
  if (!code.ok) return code;
  const { kind, bytes } = code.value;
  switch (kind) {
    case 's':
      return readStudyBytes(bytes);
    case 't':
      return readTemplateBytes(bytes);
    default:
      return fail({ kind: 'other-code', of: kind });
  }
}
