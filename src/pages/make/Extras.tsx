import { makeShowingTexts } from '../../i18n/make-showing.ts';
import { changeExtras, extrasOf } from '../../state/extras.ts';
import { divisionOf, mostRepeats } from '../../study/division.ts';
import { limits, type Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { NumberField } from '../../ui/NumberField.tsx';

/** Scenarios to practise on, shown again and chosen for each respondent. */
export function Extras({ study: { design } }: { readonly study: Study }) {
  const text = makeShowingTexts();
  const extras = extrasOf(design);
  const some = extras.warmUp + extras.repeats + extras.tailored > 0;
  const most = {
    warmUp: limits.warmUp,
    repeats: Math.min(limits.repeats, mostRepeats(divisionOf(design))),
    tailored: limits.tailored,
  };
  return (
    <Details summary={text.extras} open={some}>
      {(['warmUp', 'repeats', 'tailored'] as const).map((kind) => (
        <NumberField
          key={kind}
          id={`scenario-${kind}`}
          label={text[kind]}
          help={text[`${kind}Help`]}
          value={extras[kind]}
          least={0}
          most={most[kind]}
          onChange={(count) => changeExtras({ ...extras, [kind]: count })}
        />
      ))}
    </Details>
  );
}
