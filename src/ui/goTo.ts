/** Goes from a link to a field, without touching the address, whose fragment is the route. */
export function goTo(event: Event, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  const control = field?.matches('input, select, textarea')
    ? field
    : field?.querySelector('input, select, textarea');
  (control as HTMLElement | null | undefined)?.focus();
}
