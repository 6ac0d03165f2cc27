import { formatInterval, formatNumber } from '../../i18n/format.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { decimalsFor } from '../../results/digits.ts';
import type { Leader } from '../../results/leaders.ts';
import type { Study } from '../../study/study.ts';
import { criterionName } from '../../views/studyNames.ts';
import { placeWords } from './placeWords.ts';

/** A criterion among the leaders: its share with interval, and how sure its place is. */
export function LeaderCell(props: {
  readonly study: Study;
  readonly leader: Leader;
  /** Present where pointing at one can show where else the criterion stands. */
  readonly onPoint?: (criterion: string | undefined) => void;
}) {
  const { leader, onPoint } = props;
  const text = tablesTexts();
  const { value, low, high, se } = leader.share;
  const decimals = decimalsFor(se);
  const name = criterionName(props.study, leader.criterion);
  return (
    <>
      {onPoint ? (
        <button
          type="button"
          class="leader-name"
          onFocus={() => onPoint(leader.criterion)}
          onBlur={() => onPoint(undefined)}
        >
          {name}
        </button>
      ) : (
        <span class="leader-name">{name}</span>
      )}
      <span class="leader-share">
        {Number.isFinite(se) ? formatInterval(value, low, high, decimals) : formatNumber(value, decimals)}
      </span>
      <span class="leader-certainty">
        {leader.indistinct && `${leader.test ? text.indistinct : text.untestable}; `}
        {placeWords(leader, props.study.criteria.length)}
      </span>
    </>
  );
}
