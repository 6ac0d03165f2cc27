import { figureTexts } from '../i18n/figure.ts';
import './simulated.css';

/** The strip that says, wherever they are shown, that answers were not given by people. */
export function SimulatedLabel() {
  const text = figureTexts();
  return (
    <p class="simulated">
      <strong>{text.simulated}</strong>: {text.simulatedWhat}
    </p>
  );
}
