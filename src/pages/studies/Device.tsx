import { useEffect } from 'preact/hooks';
import { studiesTexts } from '../../i18n/studies.ts';
import { keepForGood, kept, lookWhetherKept } from '../../state/persistence.ts';
import { Button } from '../../ui/Button.tsx';
import { Recover } from './Recover.tsx';
import { RestoreDevice } from './RestoreDevice.tsx';
import { SaveDevice } from './SaveDevice.tsx';

/** How safe it is on this device. */
export function Device() {
  const text = studiesTexts();
  useEffect(() => void lookWhetherKept(), []);
  const { value } = kept;
  return (
    <section class="section">
      <h2>{text.device}</h2>
      <p role="status">{value && text[value]}</p>
      {value === 'not-kept' && (
        <p class="keep-asked">
          <Button onClick={() => void keepForGood()}>{text.ask}</Button>
        </p>
      )}
      <SaveDevice />
      <RestoreDevice />
      <Recover />
    </section>
  );
}
