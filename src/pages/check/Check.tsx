import { useEffect, useState } from 'preact/hooks';
import { checkTexts } from '../../i18n/check.ts';
import { askHost } from '../../state/host.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { type Expected, type Finding, judge, nowhere, sample } from './judge.ts';
import './check.css';

/** What this host does right and what not, in words, with what to do about it. */
export function Check(props: { readonly base: URL; readonly expected: readonly Expected[] }) {
  const text = checkTexts();
  const [findings, setFindings] = useState<readonly Finding[] | undefined>(undefined);
  const look = async () => {
    setFindings(undefined);
    const paths = [...props.expected.map(({ path }) => path), ...nowhere, sample.path];
    setFindings(judge(props.expected, await askHost(props.base, [...new Set(paths)]), isSecureContext));
  };
  useEffect(() => void look(), []);
  const faults = findings?.filter(({ state }) => state !== 'good').length;
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p class="lead" role="status">
        {faults === undefined ? text.running : faults === 0 ? text.allGood : text.attention(faults)}
      </p>
      {findings?.map((finding) => (
        <Point key={finding.kind} finding={finding} />
      ))}
      <div class="section check-again">
        <Button onClick={() => void look()} disabled={findings === undefined}>
          {text.again}
        </Button>
      </div>
    </>
  );
}

function Point({ finding: { kind, state, where } }: { readonly finding: Finding }) {
  const text = checkTexts();
  const { name, good, not, next } = text.what[kind];
  return (
    <section class="section">
      <h2>{name}</h2>
      <p class={`check-${state}`}>
        <strong>{text.states[state]}</strong>
      </p>
      <p>{state === 'good' ? good : not}</p>
      {state !== 'good' && (
        <>
          <p>{next}</p>
          <Details summary={text.where}>
            <ul>
              {where.map((place) => (
                <li key={place}>
                  <code>{place}</code>
                </li>
              ))}
            </ul>
          </Details>
        </>
      )}
    </section>
  );
}
