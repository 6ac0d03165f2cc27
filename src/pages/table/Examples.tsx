import { tableLayoutTexts } from '../../i18n/table-layout.ts';
import { exampleTable, openExample } from '../../state/example-table.ts';
import { reading } from '../../state/table.ts';
import type { TableKind } from '../../state/table-roles.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';

/** How a file must be laid out: an example of each kind, to look at and to open. Folded once a file is open. */
export function Examples() {
  const text = tableLayoutTexts();
  return (
    <Details summary={text.examples} open={reading.value.kind === 'none'}>
      <p>
        <SimulatedWord /> {text.simulated}
      </p>
      <div class="examples">
        <ExampleOf kind="ratings" />
        <ExampleOf kind="choices" />
      </div>
    </Details>
  );
}

/** Rows shown: of choices two, of two profiles each. */
const shown = 4;

function ExampleOf({ kind }: { readonly kind: TableKind }) {
  const text = tableLayoutTexts();
  const { caption, about, file } = text[kind];
  const example = exampleTable(kind, text);
  return (
    <div>
      <DataTable
        table={{
          caption,
          columns: example.header.map((head) => ({ head })),
          rows: example.rows.slice(0, shown),
        }}
      />
      <p class="small">{about}</p>
      <Button kind="quiet" onClick={() => void openExample(example, file)}>
        {text.open(file)}
      </Button>
    </div>
  );
}
