import { useState } from 'preact/hooks';
import { copyTexts } from '../i18n/copy.ts';
import { Button } from './Button.tsx';

/**
 * Copies a text. Where the browser refuses, it shows the text to copy by hand.
 *
 * @param label - what is copied, as the button says it
 */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  readonly onCopied?: () => void;
}) {
  const { text, label } = props;
  const [copied, setCopied] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setRefused(false);
    } catch {
      setRefused(true);
    }
    // What is shown to be copied by hand may well be.
    props.onCopied?.();
  };
  const words = copyTexts();
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>
      <span class="subtle" role="status">
        {copied === text && !refused && words.copied}
        {refused && words.refused}
      </span>
      {refused && (
        <textarea
          class="by-hand"
          readOnly
          rows={3}
          value={text}
          aria-label={words.byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
