import { prohibitions } from '../design/feasible.ts';
import { isFreeOf } from '../design/rules.ts';
import type { ReportFinding } from '../exchange/design-report.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import { designFinding, type Judged } from './design-finding.ts';

type OfKind<Kind> = Extract<ReportFinding, { readonly kind: Kind }>;

/** See `designFinding`: all there is to say, what is uneven of several criteria or in several blocks in one sentence. */
export function designFindings(study: Judged, findings: readonly ReportFinding[]): string[] {
  const uneven = findings.filter((each): each is OfKind<'unbalanced'> => each.kind === 'unbalanced');
  const inBlocks = findings.filter(
    (each): each is OfKind<'unbalanced-block'> => each.kind === 'unbalanced-block',
  );
  const others = findings.filter(({ kind }) => kind !== 'unbalanced' && kind !== 'unbalanced-block');
  const say = (finding: ReportFinding) => designFinding(study, finding);
  return [
    ...others.map(say),
    ...(uneven.length > 1 ? [inAll(study, uneven)] : uneven.map(say)),
    ...(inBlocks.length > 1 ? [withinBlocks(study, inBlocks)] : inBlocks.map(say)),
    ...unevenAndBound(study, [...uneven, ...inBlocks]),
  ];
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
