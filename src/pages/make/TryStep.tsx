import type { Study } from '../../study/study.ts';

export function TryStep({ study }: { readonly study: Study }) {
  return <p>{study.id}</p>;
}
