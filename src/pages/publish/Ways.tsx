import { useEffect, useRef, useState } from 'preact/hooks';
import { publishTexts } from '../../i18n/publish.ts';
import type { ModelLinks } from '../../state/published-links.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Projector } from '../../ui/Projector.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';

type Published = {
  readonly links: ModelLinks;
  readonly title: string;
  readonly simulated: boolean;
};

/** The ways to a published model: in a link and a QR code, by a file on the host, as a file. */
export function Ways(props: Published) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="section">
      <h2 ref={heading} tabIndex={-1}>
        {publishTexts().done}
      </h2>
      <WholeLink {...props} />
      <AsFile links={props.links} />
    </section>
  );
}

/** The link that carries the whole model, which is also what is printed. */
function WholeLink({ links: { whole, withGroups }, title, simulated }: Published) {
  const text = publishTexts();
  const [projected, setProjected] = useState(false);
  return (
    <div class="publish-way">
      <div>
        <h3 class="screen-only">{text.whole}</h3>
        <p class="screen-only">
          {text.wholeWhat} {withGroups && text.wholeGroups}
        </p>
        <p class="publish-title">{title}</p>
        {simulated && <SimulatedLabel />}
        <p>{whole.qr ? text.scan : text.noQr}</p>
        {/* Nobody types so long a link over from paper. */}
        <p class="publish-link screen-only">
          <a href={whole.url} target="_blank" rel="noreferrer" aria-label={`${text.openIt}: ${whole.url}`}>
            {whole.url}
          </a>
        </p>
        <div class="actions screen-only">
          <CopyButton text={whole.url} label={text.copy} />
          {whole.qr && <Button onClick={() => setProjected(true)}>{text.show}</Button>}
          <Button onClick={() => print()}>{text.print}</Button>
        </div>
        {whole.qr && <p class="subtle small screen-only">{text.qrSize(whole.qr.version, whole.qr.level)}</p>}
      </div>
      {whole.qr && (
        <div class="publish-qr">
          <QrPicture path={whole.qr.path} size={whole.qr.size} label={text.qrFor(title)} />
        </div>
      )}
      {whole.qr && projected && (
        <Projector
          title={title}
          qr={whole.qr}
          label={text.qrFor(title)}
          close={text.closeProjector}
          onClose={() => setProjected(false)}
        >
          {simulated && <SimulatedLabel />}
        </Projector>
      )}
    </div>
  );
}

/** On the host under a short link, and to keep or mail. */
function AsFile({ links: { hosted, file } }: Pick<Published, 'links'>) {
  const text = publishTexts();
  return (
    <div class="screen-only">
      <h3>{text.hosted}</h3>
      <p>{text.hostedWhat}</p>
      <p class="publish-link">{hosted.url}</p>
      <p>{text.hostedWhere(hosted.folder, hosted.file.name)}</p>
      <div class="actions">
        <Button onClick={() => saveFile(hosted.file.name, 'application/json', hosted.file.text)}>
          {text.hostedSave}
        </Button>
        <CopyButton text={hosted.url} label={text.copy} />
      </div>
      <h3>{text.file}</h3>
      <p>{text.fileWhat}</p>
      <div class="actions">
        <Button onClick={() => saveFile(file.name, 'application/json', file.text)}>{text.fileSave}</Button>
      </div>
    </div>
  );
}
