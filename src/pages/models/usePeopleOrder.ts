import { useEffect, useState } from 'preact/hooks';
import type { Subject } from '../../results/model-choice.ts';
import type { PeopleOrder } from '../../results/people-order.ts';
import { workedOrder } from '../../state/people-order.ts';

type Model = Parameters<typeof workedOrder>[0];
type Worked =
  | { readonly kind: 'working' }
  | { readonly kind: 'worked'; readonly order: PeopleOrder[] | undefined };

/** The order over people that a fit tells, worked out again for another fit or other answers. */
export function usePeopleOrder(model: Model, subject: Subject): Worked {
  const [worked, setWorked] = useState<Worked>({ kind: 'working' });
  useEffect(() => {
    const controller = new AbortController();
    setWorked({ kind: 'working' });
    workedOrder(model, subject, controller.signal).then(
      (order) => setWorked({ kind: 'worked', order }),
      (reason: unknown) => {
        if (!controller.signal.aborted) throw reason;
      },
    );
    return () => controller.abort();
  }, [model, subject]);
  return worked;
}
