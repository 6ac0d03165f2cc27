import { collectTexts } from '../../i18n/collect.ts';
import { asideReason } from '../../problems/intake.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { Report } from '../../state/intake.ts';
import { Problem } from '../../ui/Problem.tsx';
import { ReceiptWords } from './ReceiptWords.tsx';

/** More would bury the page; the whole list stands under what is set aside. */
const named = 5;

/**
 * What an import did, in one sentence; the words of what came in where it is little; and what it could not take in, by
 * name and reason.
 */
export function ReportView({ report }: { readonly report: Report }) {
  const text = collectTexts();
  const { taken, elsewhere, receipts, setAside, stopped, problem } = report;
  const parts = [
    taken.new > 0 && text.newCount(taken.new),
    taken.newer > 0 && text.newerCount(taken.newer),
    taken.older > 0 && text.olderCount(taken.older),
    taken.same > 0 && text.sameCount(taken.same),
    elsewhere > 0 && text.elsewhereCount(elsewhere),
    setAside.length > 0 && text.asideCount(setAside.length),
  ].filter(Boolean);
  return (
    <section aria-label={text.outcome}>
      <p role="status" class="lead">
        {parts.length > 0 ? `${parts.join(', ')}.` : text.nothing}
      </p>
      {receipts.length > 0 && (
        <>
          <p>{text.wordsOfIt(receipts.length)}</p>
          <ul class="received">
            {receipts.map((receipt) => (
              <li key={receipt.nl.join()}>
                <ReceiptWords receipt={receipt} />
              </li>
            ))}
          </ul>
        </>
      )}
      {stopped && <p>{text.stopped}</p>}
      {problem && <Problem sentence={storageProblem(problem)} />}
      {setAside.length > 0 && (
        <ul class="reasons">
          {setAside.slice(0, named).map((item) => (
            <li key={item.hash}>
              <strong>{item.name || text.channels[item.channel]}</strong>: {asideReason(item.reason)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
