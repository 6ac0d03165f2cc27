export function Case({ id }: { readonly id: string }) {
  return <h1>{id}</h1>;
}
