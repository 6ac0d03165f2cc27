import { useEffect } from 'preact/hooks';
import { shareTexts } from '../../i18n/share.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unopenedWhy } from '../../problems/unopened.ts';
import { openSharing, type Sharing, sharing } from '../../state/sharing.ts';
import { missing } from '../../study/missing.ts';
import { StudyFrame } from '../../ui/StudyFrame.tsx';
import { StudyUnopened } from '../../ui/StudyUnopened.tsx';
import { Key } from './Key.tsx';
import { Missing } from './Missing.tsx';
import { SharedStudy } from './SharedStudy.tsx';
import { ShareNow } from './ShareNow.tsx';
import './share.css';

/** Sharing a study: what is missing first, then the key and its backup, then the ways to share it. */
export function Share({ id }: { readonly id: string }) {
  useEffect(() => void openSharing(id), [id]);
  const text = shareTexts();
  const now = sharing.value;
  switch (now.kind) {
    case 'opening':
      return <h1>{text.opening}</h1>;
    case 'unopened':
      return <StudyUnopened why={unopenedWhy(now.problem)} onAgain={() => void openSharing(id)} />;
    case 'ready':
      return (
        <StudyFrame id={id} title={localised(now.study.title)} place="share">
          <h1 class="screen-only">{text.title}</h1>
          <Ready now={now} />
        </StudyFrame>
      );
    default:
      return unreachable(now);
  }
}

function Ready({ now }: { readonly now: Extract<Sharing, { kind: 'ready' }> }) {
  const lacking = missing(now.study);
  return (
    <>
      <div class="screen-only">
        {lacking.length > 0 && <Missing study={now.study.id} missing={lacking} />}
        {lacking.length === 0 && <Key study={now.study} state={now.key} />}
        {lacking.length === 0 && now.key.kind === 'backed-up' && (
          <ShareNow study={now.study} change={now.change} shared={now.shared} />
        )}
      </div>
      {now.shared && <SharedStudy shared={now.shared} />}
    </>
  );
}
