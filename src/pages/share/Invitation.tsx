import { useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';
import { shareTexts } from '../../i18n/share.ts';
import { localised } from '../../i18n/texts.ts';
import type { Link } from '../../state/links.ts';
import type { Shared } from '../../state/sharing.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { KeyWords } from './KeyWords.tsx';
import { type LinkForm, linkForms } from './linkForms.ts';

/** An invitation to print or to copy as text: the only part of the page that comes on paper. */
export function Invitation({ shared }: { readonly shared: Shared }) {
  const text = shareTexts();
  const forms = linkForms(shared.links);
  // The short link opens nothing before its file is on the host.
  const atOnce = forms.find(({ kind }) => kind !== 'mail') ?? forms[0];
  const [chosen, setChosen] = useState(atOnce?.kind);
  const form = forms.find(({ kind }) => kind === chosen) ?? atOnce;
  if (!form) return null;
  return (
    <section class="section invitation-section">
      <div class="screen-only">
        <h2>{text.invitation}</h2>
        <p>{text.invitationWhat}</p>
        {forms.length > 1 && (
          <Radios
            legend={text.invitationLink}
            options={forms.map(({ kind }) => ({ value: kind, label: text[kind].name }))}
            value={form.kind}
            onChange={(value) => setChosen(forms.find(({ kind }) => kind === value)?.kind)}
          />
        )}
        {form.kind === 'mail' && <p class="caution">{text.fileFirst}</p>}
        {form.kind === 'whole' && <p>{text.longLink}</p>}
        <div class="actions">
          <CopyButton text={form.link.url} label={text.copy} />
          <CopyButton text={asText(shared, form)} label={text.copyInvitation} />
          {form.link.qr && <Button onClick={() => print()}>{text.print}</Button>}
        </div>
        {!form.link.qr && <p class="subtle">{text.noPaper}</p>}
      </div>
      <Sheet shared={shared} link={form.link} />
    </section>
  );
}

function Sheet({ shared, link }: { readonly shared: Shared; readonly link: Link }) {
  const text = shareTexts();
  const { content } = shared;
  return (
    <div class="invitation">
      <p class="subtle">{text.invited}</p>
      <h3>{localised(content.title)}</h3>
      <p>{localised(content.asker)}</p>
      <p>
        {text.minutes(content.minutes)} {content.closes && text.until(lastDay(content.closes))}
      </p>
      {link.qr && (
        <div class="invitation-qr">
          <QrPicture path={link.qr.path} size={link.qr.size} label={text.qrFor(localised(content.title))} />
        </div>
      )}
      <p>{link.qr ? text.scan : text.openLink}</p>
      {/* What is too long for a code is for nobody to read. */}
      <p class={link.qr ? 'link-text' : 'link-text link-cut'}>{link.url}</p>
      <p>
        <strong>{text.words}</strong>
      </p>
      <KeyWords words={shared.words} />
      <p>{text.wordsCompare}</p>
    </div>
  );
}

/** The link comes last: below a long one nobody reads on. */
function asText({ content, words }: Shared, { kind, link }: LinkForm): string {
  const text = shareTexts();
  return [
    `${text.invited}: ${localised(content.title)}`,
    localised(content.asker),
    [text.minutes(content.minutes), content.closes && text.until(lastDay(content.closes))]
      .filter(Boolean)
      .join(' '),
    `${text.words}: ${words[language.value].join(' ')}\n${text.wordsCompare}`,
    `${text.openLink}${kind === 'whole' ? ` ${text.longInvited}` : ''}\n${link.url}`,
  ].join('\n\n');
}

function lastDay(day: string): string {
  return formatDate(new Date(`${day}T12:00`).getTime());
}
