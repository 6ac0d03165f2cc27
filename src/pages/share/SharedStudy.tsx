import { shareTexts } from '../../i18n/share.ts';
import { localised } from '../../i18n/texts.ts';
import type { Shared } from '../../state/sharing.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Invitation } from './Invitation.tsx';
import { KeyWords } from './KeyWords.tsx';
import { LinkSection } from './LinkSection.tsx';
import { linkForms } from './linkForms.ts';

/** The links to a shared study, its file, the key words and the invitation. */
export function SharedStudy({ shared }: { readonly shared: Shared }) {
  const text = shareTexts();
  const { mail, file } = shared.links;
  const title = localised(shared.content.title);
  return (
    <>
      <div class="screen-only">
        <section class="section">
          <h2>{text.links}</h2>
          <p>{text.linksWhat}</p>
          {isLocal() && <p class="caution">{text.local}</p>}
          <p>
            <a href="check/">{text.check}</a>
          </p>
          {linkForms(shared.links).map(({ kind, link }) => (
            <LinkSection key={kind} {...text[kind]} link={link} title={title} words={shared.words}>
              {kind === 'mail' && mail && <HostFile folder={mail.folder} file={mail.file} />}
            </LinkSection>
          ))}
          {!shared.links.whole && <p class="caution">{text.tooLong}</p>}
          <h3>{text.file.name}</h3>
          <p>{text.file.what}</p>
          <Button onClick={() => saveFile(file.name, 'application/json', file.text)}>{text.file.save}</Button>
        </section>
        <section class="section">
          <h2>{text.words}</h2>
          <p>{text.wordsWhat}</p>
          <KeyWords words={shared.words} />
        </section>
      </div>
      <Invitation shared={shared} />
    </>
  );
}

/** The file that a short link is to, and where it goes. */
function HostFile({ folder, file }: Pick<NonNullable<Shared['links']['mail']>, 'folder' | 'file'>) {
  const text = shareTexts().mail;
  return (
    <div class="host-file">
      <Button onClick={() => saveFile(file.name, 'application/json', file.text)}>{text.save}</Button>
      <p class="help">{text.where(folder, file.name)}</p>
    </div>
  );
}

/** An address that no other device can reach. */
function isLocal(): boolean {
  return /^(localhost|127\.|\[::1\])/.test(location.hostname);
}
