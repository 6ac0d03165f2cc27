import { qrCode, textCode } from '../exchange/code.ts';
import { codeLimit } from '../exchange/code-form.ts';
import { type Hosted, hashBytes, hostedAs, hostedName } from '../exchange/hash-code.ts';
import { type Qr, qrOf } from '../exchange/qr.ts';
import { studyBytes } from '../exchange/study-bytes.ts';
import { savedStudy } from '../exchange/study-file.ts';
import { templateBytes } from '../exchange/template-code.ts';
import { isAskedTemplate } from '../study/asked.ts';
import type { Study } from '../study/study.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';

/** An address that opens the study, and the same as a QR code where one is small enough for a projector. */
export type Link = { readonly url: string; readonly qr: Qr | undefined };

export type SavedFile = { readonly name: string; readonly text: string };

/** By hash, to a file that must be put on this host, in a folder beside the start page. */
export type HostedLink = Link & { readonly folder: string; readonly file: SavedFile };

/** The ways to a study. */
export type Links = {
  /** A shipped template with the researcher's key; undefined when the study is not one, unchanged. */
  readonly room: Link | undefined;
  readonly mail: HostedLink | undefined;
  /** The whole study in the link. Like `mail` undefined when the study is too long to be carried in a link. */
  readonly whole: Link | undefined;
  /** For whoever cannot be sent a link. */
  readonly file: SavedFile;
};

/** A larger code on a projector is not read from the back of a room. */
const projectorVersion = 15;

/** Small enough for old phones, from a bench at the side. */
const roomVersion = 9;

/** Whether anyone would type an address over from a screen. */
export function canBeTyped(url: string): boolean {
  return url.length <= 80;
}

/** @param app - the address of the start page, with a slash at its end */
export async function linksTo(study: Study, app: string): Promise<Links> {
  const file = savedStudy(study);
  const template = await templateOf(study);
  const room =
    template && link({ page: `${app}r/`, kind: 't', bytes: templateBytes(template, study) }, roomVersion);
  const bytes = await studyBytes(study);
  if (bytes.length > codeLimit) return { room, mail: undefined, whole: undefined, file };
  const hosted = await hostedAs('study', file.text);
  return {
    room,
    mail: hostedLink(hosted, file.text, app),
    whole: link({ page: `${app}r/`, kind: 's', bytes }, projectorVersion),
    file,
  };
}

/** The short link to a file that will be on this host. */
export function hostedLink(hosted: Hosted, text: string, app: string): HostedLink {
  const [folder, name] = hostedName(hosted).split('/');
  const short = link({ page: app, kind: 'h', bytes: hashBytes(hosted) }, projectorVersion);
  return { ...short, folder: folder!, file: { name: name!, text } };
}

function link(
  { page, kind, bytes }: { page: string; kind: 's' | 't' | 'h' | 'm'; bytes: Uint8Array },
  mostVersion: number,
): Link {
  return {
    url: `${page}#${textCode(kind, bytes)}`,
    qr: qrOf(`${page}#${qrCode(kind, bytes)}`, mostVersion),
  };
}

async function templateOf(study: Study): Promise<TemplateId | undefined> {
  const templates = await Promise.all(templateIds.map(loadTemplate));
  return templateIds.find((_, t) => isAskedTemplate(study, templates[t]!));
}

/** The largest QR code of a model: read from a screen by phones, as health cards are. */
const modelVersion = 22;

/** The whole of a published model in a link. */
export function modelLink(bytes: Uint8Array, app: string): Link {
  return link({ page: `${app}m/`, kind: 'm', bytes }, modelVersion);
}
