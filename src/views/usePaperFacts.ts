import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { paperTexts } from '../i18n/paper.ts';
import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';

type Facts = readonly (readonly [string, string])[];

/** Hashes of the study, the answers and the engine. */
type Fingerprint = { readonly version: string; readonly data: string; readonly engine: string };

type PaperFacts = {
  readonly study: Study;
  readonly shown: readonly Response[];
  /** Of all draws that there are numbers of. */
  readonly seeds: readonly number[];
  readonly fingerprint: (study: Study, shown: readonly Response[]) => Promise<Fingerprint | undefined>;
};

/** What a printed page rests on: when it was printed, and of which draws, study, answers and engine. */
export function usePaperFacts({ study, shown, seeds, fingerprint }: PaperFacts): () => Facts {
  const [restsOn, setRestsOn] = useState<Fingerprint | undefined>(undefined);
  useEffect(() => {
    let left = false;
    void fingerprint(study, shown).then((found) => left || setRestsOn(found));
    return () => {
      left = true;
    };
  }, [study, shown]);
  return () => [...printedFacts(seeds), ...(restsOn ? hashes(restsOn) : [])];
}

function hashes({ version, data, engine }: Fingerprint): Facts {
  const text = paperTexts();
  return [
    [text.version, version],
    [text.data, data],
    [text.engine, engine],
  ];
}

/** The same of answers that are not those to a study. */
export function printedFacts(seeds: readonly number[]): Facts {
  const text = paperTexts();
  const all = [...new Set(seeds)].map((seed) => formatNumber(seed)).join('; ');
  return [[text.printed, formatDate(Date.now())], ...(all === '' ? [] : [[text.drawsSeed, all] as const])];
}
