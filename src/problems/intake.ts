import { intakeTexts } from '../i18n/intake.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Reason } from '../response/set-aside.ts';

/** Why something that came in was not taken in, and what to do. */
export function asideReason(reason: Reason): string {
  const text = intakeTexts();
  switch (reason.kind) {
    case 'empty':
      return text.empty;
    case 'unreadable':
      return text.unreadable;
    case 'too-large':
      return text.tooLarge;
    case 'not-text':
      return text.notText;
    case 'no-code':
      return text.noCode;
    case 'cut-off':
      return text.cutOff(reason.got ?? 0, reason.expected);
    case 'damaged':
      return text.damaged;
    case 'too-long':
      return text.tooLong;
    case 'other-kind':
      return text.otherKind;
    case 'no-envelope':
      return text.noEnvelope;
    case 'unknown-format':
    case 'unknown-suite':
    case 'unknown-response-format':
      return text.newer;
    case 'other-study':
      return text.otherStudy;
    case 'other-key':
      return text.otherKey;
    case 'tampered':
      return text.tampered;
    case 'unknown-version':
      return text.unknownVersion;
    case 'not-this-study':
      return text.notThisStudy;
    default:
      return unreachable(reason.kind);
  }
}
