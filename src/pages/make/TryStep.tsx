import { useEffect, useState } from 'preact/hooks';
import { makeTryTexts } from '../../i18n/make-try.ts';
import { forgetTrial, tryAddress } from '../../state/trial.ts';
import type { Study } from '../../study/study.ts';
import { TrySimulated } from './TrySimulated.tsx';

/** Going through the study oneself without a trace, or having simulated respondents do so. */
export function TryStep({ study }: { readonly study: Study }) {
  const text = makeTryTexts();
  useEffect(() => forgetTrial, [study.id]);
  if (study.design.scenarios.length === 0) {
    return (
      <p>
        {text.needed} <a href={`#/study/${study.id}/make/scenarios`}>{text.toScenarios}</a>
      </p>
    );
  }
  return (
    <>
      <h2>{text.self}</h2>
      <p>{text.selfWhat}</p>
      <Self study={study} />
      <section class="section">
        <h2>{text.simulated}</h2>
        <p>{text.simulatedWhat}</p>
        <TrySimulated study={study} />
      </section>
    </>
  );
}

function Self({ study }: { readonly study: Study }) {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    let left = false;
    setAddress(undefined);
    void tryAddress(study).then((made) => left || setAddress(made));
    return () => {
      left = true;
    };
  }, [study]);
  return (
    <p>
      {address && (
        <a class="button button-secondary" href={address} target="_blank" rel="noreferrer">
          {makeTryTexts().selfOpen}
        </a>
      )}
    </p>
  );
}
