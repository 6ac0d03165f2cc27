import { formatList } from '../../i18n/format.ts';
import { studiesTexts } from '../../i18n/studies.ts';
import { eraseStudy, type Listed } from '../../state/drafts.ts';
import { EraseAsk } from './EraseAsk.tsx';

/** Asks once, naming and counting what goes with the study. */
export function EraseStudy(props: {
  readonly listed: Listed;
  readonly title: string;
  readonly onErased: (title: string) => void;
  readonly onCancel: () => void;
}) {
  const text = studiesTexts();
  const { listed, title } = props;
  const parts = taken(listed.standing);
  return (
    <EraseAsk
      ask={text.eraseAsk(title, parts.length > 0 ? text.eraseWith(formatList(parts)) : '')}
      final={text.eraseFinal}
      erase={() => eraseStudy(listed.id)}
      onErased={() => props.onErased(title)}
      onCancel={props.onCancel}
    />
  );
}

function taken({ versions, received, releases }: Listed['standing']): string[] {
  const text = studiesTexts();
  return [
    ...(versions > 0 ? [text.eraseVersions(versions)] : []),
    ...(received > 0 ? [text.eraseReceived(received)] : []),
    ...(releases > 0 ? [text.eraseReleases(releases)] : []),
  ];
}
