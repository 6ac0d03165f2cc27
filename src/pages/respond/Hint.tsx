import { useEffect, useState } from 'preact/hooks';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { type DeviceHint, deviceHint } from '../../state/device-hint.ts';

/** A word of warning, before one starts, where this browser may keep nothing. */
export function Hint() {
  const text = stepTexts();
  const [hint, setHint] = useState<DeviceHint | undefined>(undefined);
  useEffect(() => void deviceHint().then(setHint), []);
  return (
    <div role="status">
      {hint !== undefined && <p class="caution">{hint === 'in-app' ? text.inApp : text.private}</p>}
    </div>
  );
}
