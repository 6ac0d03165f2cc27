import { collectTexts } from '../../i18n/collect.ts';
import { notRemoved } from '../../response/received.ts';
import { type Collection, exchangeText } from '../../state/collection.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';

/** Passing on what was received to another laptop of the researcher, still sealed. */
export function Laptops({ collection }: { readonly collection: Collection }) {
  const text = collectTexts();
  const present = notRemoved(collection.received).length;
  if (present === 0) return null;
  const save = () => saveFile(text.laptopsFile, 'text/plain', exchangeText(text.laptopsTitle, collection));
  return (
    <section class="section">
      <h2>{text.laptops}</h2>
      <p>{text.laptopsWhat}</p>
      <Button onClick={save}>{text.laptopsSave(present)}</Button>
    </section>
  );
}
