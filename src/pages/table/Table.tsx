export function Table() {
  return <h1>CSV</h1>;
}
