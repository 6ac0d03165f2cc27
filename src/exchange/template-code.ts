import { fromBase64url, toBase64url } from '../lib/base64url.ts';
import { fromHex, toHex } from '../lib/hex.ts';
import { fail, type Result } from '../lib/result.ts';
import { askedTemplate } from '../study/asked.ts';
import type { Study } from '../study/study.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';
import { parsedStudy, type StudyProblem } from './study-problem.ts';

/**
 * A template that is asked, as bytes: a link short enough for a room.
 *
 *     byte 0       format, 1
 *     bytes 1-8    which template, by its version without a key
 *     bytes 9-16   lineage
 *     bytes 17-49  key
 *     bytes 50-53  closing date: year (2 bytes), month, day; zeros without one
 *     bytes 54-55  minimum group
 */
const format = 1;
const length = 56;

/** `unknown-template`: of another release of the app, whose template asks something else. */
export type TemplateProblem = StudyProblem | { readonly kind: 'unknown-template' };

/**
 * [template] `versionOf` the template as it is asked. Its texts may be bettered and older links still open;
 * what can be answered may not change.
 */
export const templateVersions: Readonly<Record<TemplateId, string>> = {
  'data-sharing': '672dd22859a58c35',
  benefits: 'f30ed42b20e96c74',
};

/**
 * @param study - the template as `askedTemplate` has it, with a key
 * @throws RangeError when the study has no key, or an id that is not a lineage
 */
export function templateBytes(
  template: TemplateId,
  { id, key, closes, minimumGroup }: Pick<Study, 'id' | 'key' | 'closes' | 'minimumGroup'>,
): Uint8Array<ArrayBuffer> {
  const point = fromBase64url(key ?? '');
  if (point?.length !== 33) throw new RangeError(`no key: ${key}`);
  if (!/^[0-9a-f]{16}$/.test(id)) throw new RangeError(`no lineage: ${id}`);
  const [year, month, day] = (closes ?? '0-0-0').split('-').map(Number);
  return Uint8Array.of(
    format,
    ...fromHex(templateVersions[template]),
    ...fromHex(id),
    ...point,
    ...[year! >> 8, year! & 0xff, month!, day!],
    ...[minimumGroup >> 8, minimumGroup & 0xff],
  );
}

/** The study that a template's link stands for; loads the template. */
export async function readTemplateBytes(bytes: Uint8Array): Promise<Result<Study, TemplateProblem>> {
  if (bytes.length > 0 && bytes[0]! > format) return fail({ kind: 'newer-format' });
  if (bytes[0] !== format || bytes.length !== length) return fail({ kind: 'broken' });
  const hash = toHex(bytes.subarray(1, 9));
  const template = templateIds.find((id) => templateVersions[id] === hash);
  if (!template) return fail({ kind: 'unknown-template' });
  const closes = readDate(bytes.subarray(50, 54));
  const own = {
    id: toHex(bytes.subarray(9, 17)),
    key: toBase64url(bytes.subarray(17, 50)),
    minimumGroup: bytes[54]! * 256 + bytes[55]!,
    ...(closes && { closes }),
  };
  return parsedStudy(askedTemplate(await loadTemplate(template), own));
}

/** Year-month-day, whether or not there is such a day: the schema sees to that. */
function readDate([high, low, month, day]: Uint8Array): string | undefined {
  if (month === 0) return undefined;
  const parts = [
    [high! * 256 + low!, 4],
    [month!, 2],
    [day!, 2],
  ] as const;
  return parts.map(([part, digits]) => String(part).padStart(digits, '0')).join('-');
}
