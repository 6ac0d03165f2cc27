import { appTexts } from '../i18n/app.ts';
import { setTheme, type Theme, theme } from '../ui/theme.ts';

const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** Light, dark, or as the device has it; remembered on the device. */
export function ThemeChoice() {
  const text = appTexts();
  return (
    <fieldset class="themes">
      <legend>{text.theme}</legend>
      {themes.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            checked={theme.value === choice}
            onChange={() => setTheme(choice)}
          />
          <span>{text.themes[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
