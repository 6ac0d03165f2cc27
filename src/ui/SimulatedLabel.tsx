import { figureTexts } from '../i18n/figure.ts';
import './simulated.css';

/** The word in its strip, for the line that says who answered. */
export function SimulatedWord() {
  return <strong class="simulated">{figureTexts().simulated}</strong>;
}

/** The sentence that says, once a page, that answers were not given by people. */
export function SimulatedLabel() {
  const text = figureTexts();
  return (
    <p class="simulated">
      <strong>{text.simulated}</strong>: {text.simulatedWhat}
    </p>
  );
}
