import { makeTexts } from '../../i18n/make.ts';
import { nextRoundTexts } from '../../i18n/next-round.ts';
import { acceptLoss, priorLost, scenariosLost, undo } from '../../state/making.ts';
import { Button } from '../../ui/Button.tsx';

/** Says that an edit took the scenarios or the group's weights with it, and offers the way back; stays until left. */
export function Lost() {
  const text = makeTexts();
  const { value: count } = scenariosLost;
  return (
    <div role="status">
      {(count !== undefined || priorLost.value) && (
        <div class="caution">
          {count !== undefined && <p>{text.lost(count)}</p>}
          {priorLost.value && <p>{nextRoundTexts().lost}</p>}
          <Button kind="quiet" onClick={undo}>
            {text.undo}
          </Button>{' '}
          <Button kind="quiet" onClick={acceptLoss}>
            {text.leaveIt}
          </Button>
        </div>
      )}
    </div>
  );
}
