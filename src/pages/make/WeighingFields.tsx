import { makeTryTexts } from '../../i18n/make-try.ts';
import { localised } from '../../i18n/texts.ts';
import type { Criterion } from '../../study/study.ts';
import { type Weighing, weighingSizes } from '../../study/weighing.ts';

/** How much each criterion weighs, and which of its ends pleads for it. */
export function WeighingFields(props: {
  readonly criteria: readonly Criterion[];
  readonly weighingOf: (criterion: string) => Weighing;
  readonly onChange: (criterion: string, weighing: Weighing) => void;
}) {
  const { heads } = makeTryTexts();
  return (
    <ul class="trial-weights">
      <li class="trial-heads" aria-hidden="true">
        <span />
        <span>{heads.weight}</span>
        <span>{heads.direction}</span>
      </li>
      {props.criteria.map((criterion) => (
        <Fields
          key={criterion.id}
          criterion={criterion}
          weighing={props.weighingOf(criterion.id)}
          onChange={(weighing) => props.onChange(criterion.id, weighing)}
        />
      ))}
    </ul>
  );
}

type FieldsProps = {
  readonly criterion: Criterion;
  readonly weighing: Weighing;
  readonly onChange: (weighing: Weighing) => void;
};

function Fields(props: FieldsProps) {
  const text = makeTryTexts();
  const { criterion, weighing } = props;
  const name = localised(criterion.short);
  return (
    <li>
      <span class="trial-name">{name}</span>
      <select
        aria-label={text.weight(name)}
        value={weighing.size}
        onChange={(event) => {
          const size = weighingSizes.find((each) => each === event.currentTarget.value)!;
          props.onChange({ ...weighing, size });
        }}
      >
        {weighingSizes.map((size) => (
          <option key={size} value={size}>
            {text.sizes[size]}
          </option>
        ))}
      </select>
      <Direction {...props} />
    </li>
  );
}

/** Which end of a criterion pleads for it: neither, where it does not count. */
function Direction({ criterion, weighing, onChange }: FieldsProps) {
  const text = makeTryTexts();
  const ends = [criterion.levels[0]!, criterion.levels.at(-1)!];
  const counts = weighing.size !== 'none';
  return (
    <select
      aria-label={text.direction(localised(criterion.short))}
      value={counts ? (weighing.rising ? '1' : '0') : ''}
      disabled={!counts}
      onChange={(event) => onChange({ ...weighing, rising: event.currentTarget.value === '1' })}
    >
      {!counts && <option value="">{text.noLevel}</option>}
      {ends.map((level, end) => (
        <option key={level.id} value={String(end)}>
          {localised(level.name)}
        </option>
      ))}
    </select>
  );
}
