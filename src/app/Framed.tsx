import { framedTexts } from '../i18n/framed.ts';
import { Plain } from './Plain.tsx';

/** Inside another page nothing is asked: that page could lay itself over the answers. */
export function Framed() {
  const text = framedTexts();
  return (
    <Plain>
      <h1>{text.title}</h1>
      <p>{text.why}</p>
      <p>
        <a href={location.href} target="_blank" rel="noreferrer">
          {text.title}
        </a>
      </p>
    </Plain>
  );
}
