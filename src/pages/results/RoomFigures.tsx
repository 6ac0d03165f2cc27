import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { roomTexts } from '../../i18n/room.ts';
import { figureRows } from '../../results/scenario-rows.ts';
import { type FitRun, fitRun, opened } from '../../state/results.ts';
import { roomReceived, roomScreen } from '../../state/room.ts';
import { ChoicesFigure } from './ChoicesFigure.tsx';
import { ImportanceFigure } from './ImportanceFigure.tsx';
import { LeadersFigures } from './LeadersFigures.tsx';
import type { Way } from './leadersWay.ts';
import type { PageProps } from './page.ts';
import { RatingsFigure } from './RatingsFigure.tsx';
import { useFit } from './useFit.ts';

/** More bars leave no room for type that can be read from the back of a room. */
const rowsAScreen = 6;

/** The figures that the speaker opened, one at a time. */
export function RoomFigures() {
  const text = roomTexts();
  const box = useRef<HTMLDivElement>(null);
  const [way, onWay] = useState<Way>('together');
  const now = opened.value;
  useFit(box, `${now.kind} ${roomScreen.value} ${fitRun.value.kind}`);
  if (now.kind !== 'ready') return <p class="room-line">{text.fitting}</p>;
  const { open, shown, groups } = now;
  if (shown.length === 0) return <p class="room-line">{text.tooFew(open.study.minimumGroup)}</p>;
  const run = fitRun.value;
  const all = screens({ open, shown, groups }, run, { way, onWay });
  const at = ((roomScreen.value % all.length) + all.length) % all.length;
  return (
    <div class="room-figure" ref={box}>
      {all[at]}
      <p class="subtle">
        {`${at + 1} / ${all.length} · ${formatNumber(roomReceived.value)} ${text.received}`}
        {run.kind === 'running' &&
          ` · ${resultsTexts().running(formatShare(Math.floor(10 * run.done) / 10))}`}
      </p>
    </div>
  );
}

/** How groups' lists are made, on every screen that has them. */
type Lists = { readonly way: Way; readonly onWay: (way: Way) => void };

/** What weighs most first, then what each group puts first, then the judgements themselves. */
function screens(page: PageProps, { last, kind }: FitRun, lists: Lists): VNode[] {
  const text = roomTexts();
  const { study } = page.open;
  const Judged = study.answer.kind === 'choice' ? ChoicesFigure : RatingsFigure;
  const rows = figureRows(study, page.shown);
  // Of the people of the fits, who are not those shown while new ones run.
  const about = { ...page, shown: last?.people ?? page.shown };
  const parts = Math.ceil(rows.length / rowsAScreen);
  return [
    last?.whole.ok ? (
      <ImportanceFigure key="importance" {...about} {...last} fit={last.whole.value} />
    ) : (
      <p class="room-line" key="importance">
        {last && kind === 'done' ? text.noFit : text.fitting}
      </p>
    ),
    ...(last?.leaders ?? []).map((table) => (
      <LeadersFigures {...about} {...lists} key={table.question} tables={[table]} />
    )),
    ...Array.from({ length: parts }, (_, p) => (
      <Judged key={`judged ${p}`} {...page} rows={rows.slice(p * rowsAScreen, (p + 1) * rowsAScreen)} />
    )),
  ];
}
