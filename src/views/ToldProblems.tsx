import type { Told } from '../problems/told.ts';

/** Problems, each in a paragraph: what is the matter, and what to do about it. */
export function ToldProblems(props: { readonly told: readonly Told[]; readonly class?: string }) {
  return (
    <>
      {props.told.map(({ sentence, next }) => (
        <p key={sentence} class={props.class}>
          {sentence} {next}
        </p>
      ))}
    </>
  );
}
