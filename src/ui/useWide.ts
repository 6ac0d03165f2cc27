import { useEffect, useState } from 'preact/hooks';

/** From here on things may stand side by side, as answers do. */
const sideBySide = '(min-width: 720px)';

/** Whether the window is 720 px wide or more, also after it was turned or zoomed. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(sideBySide).matches);
  useEffect(() => {
    const media = matchMedia(sideBySide);
    const follow = () => setWide(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
