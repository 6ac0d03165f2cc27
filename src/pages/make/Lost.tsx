import { makeTexts } from '../../i18n/make.ts';
import { acceptLoss, scenariosLost, undo } from '../../state/making.ts';
import { Button } from '../../ui/Button.tsx';

/** Says that an edit took the scenarios with it, and offers the way back; stays until left. */
export function Lost() {
  const text = makeTexts();
  const { value: count } = scenariosLost;
  return (
    <div role="status">
      {count !== undefined && (
        <div class="caution">
          <p>{text.lost(count)}</p>
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
