import { formatNumber } from '../../i18n/format.ts';
import { makeShowingTexts } from '../../i18n/make-showing.ts';
import { blockLengths, type Division as Divided, divides } from '../../study/division.ts';
import { limits } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { NumberField } from '../../ui/NumberField.tsx';

type Chosen = Pick<Divided, 'blocks' | 'anchors'>;

/** Into how many blocks scenarios are divided, and how many of them all blocks share. */
export function Division(props: {
  readonly division: Divided;
  readonly onChange: (division: Chosen) => void;
}) {
  const { division, onChange } = props;
  const { scenarios, blocks, anchors } = division;
  const text = makeShowingTexts();
  return (
    <Details summary={text.division} open={blocks > 1}>
      <p>{text.divisionLead}</p>
      <NumberField
        id="scenario-blocks"
        label={text.blocks}
        help={text.blocksHelp}
        value={blocks}
        least={1}
        most={Math.min(limits.blocks.most, scenarios)}
        onChange={(chosen) => onChange({ blocks: chosen, anchors: chosen > 1 ? anchors : 0 })}
      />
      {blocks > 1 && (
        <NumberField
          id="scenario-anchors"
          label={text.anchors}
          help={text.anchorsHelp}
          value={anchors}
          least={0}
          most={Math.max(0, scenarios - blocks)}
          onChange={(chosen) => onChange({ blocks, anchors: chosen })}
        />
      )}
      {blocks > 1 && <Each division={division} />}
    </Details>
  );
}

function Each({ division }: { readonly division: Divided }) {
  const text = makeShowingTexts();
  const { shortest, longest } = blockLengths(division);
  if (!divides(division)) return <p class="caution">{text.tooManyBlocks}</p>;
  return <p>{text.each(formatNumber(shortest), formatNumber(longest))}</p>;
}
