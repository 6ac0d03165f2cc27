import * as v from 'valibot';
import { fail, ok, type Result } from '../lib/result.ts';
import { readJson } from '../lib/strict-json.ts';
import { type Code, type CodeProblem, readCode, textCode } from './code.ts';

/** The file of a published model: one line of JSON around its code. */
const File = v.strictObject({ format: v.literal('afweging/model@1'), model: v.string() });

export function modelFile(bytes: Uint8Array): string {
  return `${JSON.stringify({ format: 'afweging/model@1', model: textCode('m', bytes) })}\n`;
}

/** `other-code`: a code of Afweging, but of something else than a model. */
export type ModelTextProblem = CodeProblem | { readonly kind: 'other-code'; readonly code: Code['kind'] };

/** The bytes of a model in a text: its file, its link, or its code alone. */
export function readModelText(text: string): Result<Uint8Array<ArrayBuffer>, ModelTextProblem> {
  const json = text.trimStart().startsWith('{') ? readJson(text) : undefined;
  const file = json?.ok ? v.safeParse(File, json.value) : undefined;
  const code = readCode(file?.success ? file.output.model : text);
  if (!code.ok) return code;
  return code.value.kind === 'm' ? ok(code.value.bytes) : fail({ kind: 'other-code', code: code.value.kind });
}
