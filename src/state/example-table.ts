import { below, type Random, seeded } from '../lib/random.ts';
import { openTable } from './table.ts';
import type { TableKind } from './table-roles.ts';

/** What the columns of an example are called, and whether there is a seat. */
export type ExampleWords = {
  readonly columns: Readonly<
    Record<'person' | 'task' | 'alternative' | 'price' | 'time' | 'seat' | 'rating' | 'chosen', string>
  >;
  readonly seats: Readonly<Record<'yes' | 'no', string>>;
};

export type Example = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const people = 30;
const tasks = 6;
const prices = [2, 4, 6, 8];
const times = [15, 25, 35, 45];

/** A small table of simulated judgements of journeys by train, or of choices between two of them; always the same. */
export function exampleTable(kind: TableKind, { columns, seats }: ExampleWords): Example {
  const random = seeded(1);
  const { person, task, alternative, price, time, seat, rating, chosen } = columns;
  const rows = Array.from({ length: people * tasks }, (_, s) => {
    const place = [`p${Math.floor(s / tasks) + 1}`, `${(s % tasks) + 1}`];
    const cells = (trip: Trip) => [`${trip.price}`, `${trip.time}`, trip.seat ? seats.yes : seats.no];
    if (kind === 'ratings') {
      const trip = drawn(random);
      return [[...place, ...cells(trip), `${Math.min(7, Math.max(1, Math.round(7 + liked(trip, random))))}`]];
    }
    const trips = [drawn(random), drawn(random)];
    const best = liked(trips[0]!, random) > liked(trips[1]!, random) ? 0 : 1;
    return trips.map((trip, j) => [...place, `${j + 1}`, ...cells(trip), j === best ? '1' : '0']);
  });
  const header =
    kind === 'ratings'
      ? [person, task, price, time, seat, rating]
      : [person, task, alternative, price, time, seat, chosen];
  return { header, rows: rows.flat() };
}

/** Opens an example as if it were picked from disk. */
export function openExample({ header, rows }: Example, file: string): Promise<void> {
  return openTable(new File([[header, ...rows].map((cells) => cells.join(',')).join('\n')], file));
}

type Trip = { readonly price: number; readonly time: number; readonly seat: boolean };

function drawn(random: Random): Trip {
  return { price: prices[below(4, random)]!, time: times[below(4, random)]!, seat: random() < 0.5 };
}

/** How much a trip is liked this time, 0 at most but for chance. */
function liked({ price, time, seat }: Trip, random: Random): number {
  const chance = 2 * (random() + random() - 1);
  return -0.3 * price - 0.05 * time + (seat ? 0.8 : 0) + chance;
}
