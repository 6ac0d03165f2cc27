import { useId } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import { changeSettings, markField, settings } from '../../state/models.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Seed } from './Seed.tsx';

/** How many classes are searched for, and from how many starts. */
export function ClassSettings() {
  const text = modelsTexts();
  const { classes, starts } = settings.value;
  const [number, startsId] = [useId(), useId()];
  return (
    <>
      <NumberField
        id={number}
        label={text.classCount}
        value={classes}
        least={2}
        most={6}
        onChange={(chosen) => changeSettings({ classes: chosen })}
        onWrong={(isWrong) => markField(number, 'classes', isWrong)}
      />
      <NumberField
        id={startsId}
        label={text.starts}
        help={text.startsHelp}
        value={starts}
        least={1}
        most={200}
        onChange={(chosen) => changeSettings({ starts: chosen })}
        onWrong={(isWrong) => markField(startsId, 'classes', isWrong)}
      />
      <Seed kind="classes" />
    </>
  );
}
