import { prohibitions } from '../design/feasible.ts';
import { isFreeOf } from '../design/rules.ts';
import type { ReportFinding } from '../exchange/design-report.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import { designFinding, type Judged } from './design-finding.ts';

type OfKind<Kind> = Extract<ReportFinding, { readonly kind: Kind }>;

/** See `designFinding`: all there is to say, what is the same of several criteria or in several blocks in one sentence. */
export function designFindings(study: Judged, findings: readonly ReportFinding[]): string[] {
  const uneven = findings.filter((each): each is OfKind<'unbalanced'> => each.kind === 'unbalanced');
  const inBlocks = findings.filter(
    (each): each is OfKind<'unbalanced-block'> => each.kind === 'unbalanced-block',
  );
  const told = new Set<ReportFinding['kind']>(['not-estimable', 'aliased', 'unbalanced', 'unbalanced-block']);
  const say = (finding: ReportFinding) => designFinding(study, finding);
  return [
    ...findings.filter(({ kind }) => kind === 'not-estimable').map(say),
    ...inseparable(study, findings),
    ...findings.filter(({ kind }) => !told.has(kind)).map(say),
    ...(uneven.length > 1 ? [inAll(study, uneven)] : uneven.map(say)),
    ...(inBlocks.length > 1 ? [withinBlocks(study, inBlocks)] : inBlocks.map(say)),
    ...unevenAndBound(study, [...uneven, ...inBlocks]),
  ];
}

/** Few scenarios leave a dependence for nearly every weight: those that share a criterion are one. */
function inseparable(study: Judged, findings: readonly ReportFinding[]): string[] {
  const text = tablesTexts();
  const sets = findings.flatMap((each) => (each.kind === 'aliased' ? [each.criteria] : []));
  const named = (set: readonly string[]) =>
    formatList(study.criteria.flatMap(({ id }) => (set.includes(id) ? [nameOf(study, id)] : [])));
  const missing = sets.filter((set) => set.length === 1).flat();
  const together = sets.filter((set) => set.length > 1).reduce(joined, []);
  return [
    ...(missing.length > 0 ? [text.levelsMissing(named(missing))] : []),
    ...together.map((set) => text.aliased(named(set))),
  ];
}

/** Sets without anything in common, with one more put together with those that it touches. */
function joined(
  apart: readonly (readonly string[])[],
  set: readonly string[],
): readonly (readonly string[])[] {
  const touches = (other: readonly string[]) => other.some((id) => set.includes(id));
  return [...apart.filter((other) => !touches(other)), [...set, ...apart.filter(touches).flat()]];
}

function inAll(study: Judged, uneven: readonly OfKind<'unbalanced'>[]): string {
  const text = tablesTexts();
  const each = uneven.map(({ criterion, fewest, most }) =>
    text.unevenTimes(nameOf(study, criterion), fewest, most),
  );
  return text.uneven(formatList(each));
}

function withinBlocks(study: Judged, uneven: readonly OfKind<'unbalanced-block'>[]): string {
  const text = tablesTexts();
  const criteria = [...new Set(uneven.map(({ criterion }) => criterion))];
  const each = criteria.map((id) => {
    const blocks = uneven.filter(({ criterion }) => criterion === id).map(({ block }) => block + 1);
    return text.unevenIn(
      nameOf(study, id),
      formatList(blocks.map((block) => formatNumber(block))),
      blocks.length,
    );
  });
  return text.unevenBlocks(formatList(each), Math.max(...uneven.map(({ fewest, most }) => most - fewest)));
}

/** That levels that may not meet others had better not occur equally often. */
function unevenAndBound(study: Judged, uneven: readonly { readonly criterion: string }[]): string[] {
  const { criteria } = study;
  const counts = criteria.map(({ levels }) => levels.length);
  const free = isFreeOf({ counts, prohibited: prohibitions(study) });
  const bound = criteria.filter(({ id }, c) => !free[c] && uneven.some(({ criterion }) => criterion === id));
  if (bound.length === 0) return [];
  return [tablesTexts().unevenAndBound(formatList(bound.map(({ id }) => nameOf(study, id))))];
}

function nameOf({ criteria }: Judged, id: string): string {
  return `“${localised(criteria.find((each) => each.id === id)!.short)}”`;
}
