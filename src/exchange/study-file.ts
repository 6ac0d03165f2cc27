import { fail, type Result } from '../lib/result.ts';
import { readJson } from '../lib/strict-json.ts';
import { fileName } from '../study/file-name.ts';
import type { Study } from '../study/study.ts';
import { carried } from './carried.ts';
import { parsedStudy, type StudyProblem } from './study-problem.ts';

/** Most characters of a study file: about ten times what a large study takes. */
export const fileLimit = 256 * 1024;

/**
 * The study as `carried` has it, and what its scenarios were searched by, as JSON to read and edit. A profile stands on
 * one line: a line break is never within a text.
 */
export function studyFile(study: Study): string {
  const { search } = study;
  const json = JSON.stringify({ ...carried(study), ...(search && { search }) }, null, 2);
  return `${json.replace(/\[\n[\s\d.,-]+\]/g, (numbers) => numbers.replace(/\s+/g, ' '))}\n`;
}

/** The file that a study is saved as, wherever it is saved. */
export function savedStudy(study: Study): { readonly name: string; readonly text: string } {
  return { name: `${fileName(study)}.studie.json`, text: studyFile(study) };
}

/** Reads a study file, a stranger's or one's own. A draft is a study too: whether it can be answered is another matter. */
export function readStudyFile(text: string): Result<Study, StudyProblem> {
  if (text.length > fileLimit) return fail({ kind: 'too-large', limit: fileLimit });
  // Some editors put a byte order mark at the start.
  const value = readJson(text.replace(/^\ufeff/, ''));
  if (!value.ok) return value;
  return isNewer(value.value) ? fail({ kind: 'newer-format' }) : parsedStudy(value.value);
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false;
  const version = typeof value.format === 'string' && /^afweging\/study@(\d+)$/.exec(value.format)?.[1];
  return Number(version) > 1;
}
