import { qrCode, textCode } from '../../src/exchange/code.ts';
import { seal } from '../../src/exchange/envelope.ts';
import { type Keys, newKeys, suite } from '../../src/exchange/keys.ts';
import { readPublicKey } from '../../src/exchange/public-key.ts';
import { responseBytes } from '../../src/exchange/response-bytes.ts';
import { toBase64url } from '../../src/lib/base64url.ts';
import { checksum } from '../../src/lib/checksum.ts';
import type { Reason } from '../../src/response/set-aside.ts';
import type { Study } from '../../src/study/study.ts';
import { handedOver } from './handed-over.ts';

/** A study as it was shared, and the keys its answers are sealed to. */
type Shared = { readonly study: Study; readonly keys: Keys; readonly version: string };
type Bytes = Uint8Array<ArrayBuffer>;

/** A file that is no answer to the study, and the reason that should be given. */
export type Bad = { readonly file: File; readonly reason: Reason['kind'] };

const idOf = (person: number) => person.toString(16).padStart(32, '0');

/**
 * 500 files with answers of 200 people, in every form that answers are carried in: 50 of them changed their
 * answers later, 50 gave other answers on a second device, and 200 files hold what another one holds.
 */
export async function goodFiles({ study, version }: Shared): Promise<File[]> {
  const given = Array.from({ length: 300 }, (_, n) => {
    const revision = n >= 250 ? 1 : 0;
    return handedOver(study, { id: idOf(n % 200), revision, version, answer: n < 200 ? n : n + 1 });
  });
  const envelopes = await Promise.all(given.map((each) => seal(study, version, each)));
  const twice = [...envelopes, ...envelopes.slice(0, 200)];
  return twice.map((envelope, n) => new File([carried(envelope, n + (n >> 8))], `goed ${n}`));
}

function carried(envelope: Bytes, way: number): BlobPart {
  const code = textCode('e', envelope);
  const mail = `Beste onderzoeker,\r\n\r\n> ${code.replace(/.{60}/g, '$&\r\n> ')}\r\n> \r\nGroet`;
  return [code, mail, `https://example.org/r/#${qrCode('e', envelope)}`, envelope][way % 4]!;
}

/** 500 files of every kind that is set aside. */
export async function badFiles(made: Shared): Promise<Bad[]> {
  const stranger = await newKeys();
  const rounds = await Promise.all(Array.from({ length: 22 }, (_, n) => badOnes(made, stranger, n)));
  return rounds.flat().slice(0, 500);
}

/** One of each thing that goes wrong, with the answers of one person. */
async function badOnes(made: Shared, stranger: Keys, n: number): Promise<Bad[]> {
  const name = (place: number) => `fout ${n}-${place}`;
  const damaged = [...(await altered(made, n)), ...(await foreign(made, stranger)), ...strange(n)];
  const held = damaged.map(([content, reason], i) => ({ file: new File([content], name(i)), reason }));
  const large = new File([''], name(held.length));
  Object.defineProperty(large, 'size', { value: 200_000_000 });
  const folder = new File([''], name(held.length + 1));
  folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
  return [...held, { file: large, reason: 'too-large' }, { file: folder, reason: 'unreadable' }];
}

type Content = readonly [BlobPart, Reason['kind']];

const at = (bytes: Bytes, place: number, byte: number) => bytes.map((each, i) => (i === place ? byte : each));

/** What becomes of an envelope on its way. */
async function altered({ study, version }: Shared, n: number): Promise<Content[]> {
  const envelope = await seal(study, version, handedOver(study, { id: idOf(n), revision: 9, version }));
  const code = textCode('e', envelope);
  const flipped = (place: number) => at(envelope, place, envelope[place]! ^ (1 << (n % 8)));
  return [
    [flipped(15 + n), 'tampered'],
    [flipped(100 + n), 'tampered'],
    [flipped(2), 'other-key'],
    [flipped(6), 'other-study'],
    [textCode('e', at(envelope, 0, 9)), 'unknown-format'],
    [at(envelope, 1, 1), 'unknown-suite'],
    [envelope.slice(0, 97 + n), 'tampered'],
    [envelope.slice(0, 16 + n), 'no-envelope'],
    [Uint8Array.of(...envelope, n), 'tampered'],
    [code.slice(0, 40 + 4 * n), 'cut-off'],
    [code.replace(/(?<=^.{90})./, (letter) => (letter === 'A' ? 'B' : 'A')), 'damaged'],
    [textCode('s', envelope), 'other-kind'],
  ];
}

/** What strangers and dishonest respondents seal. */
async function foreign({ study, version }: Shared, stranger: Keys): Promise<Content[]> {
  const response = handedOver(study, { version });
  const inside = responseBytes(study, response);
  const longer = { ...study, design: { scenarios: [...study.design.scenarios, [[0, 0]]] } };
  const elsewhere = 'ffffffffffffffff';
  const from = (parts: Partial<Study>, name = version) =>
    seal({ ...study, ...parts }, name, handedOver({ ...study, ...parts }, { version: name }));
  const around = sealing(study, await from({}));
  return [
    [await from({ key: stranger.publicKey }), 'other-key'],
    [await from({ id: elsewhere }), 'other-study'],
    [await from({}, elsewhere), 'unknown-version'],
    [await around(at(inside, 32, 255)), 'not-this-study'],
    [await around(at(inside, 39, 255)), 'not-this-study'],
    [await around(responseBytes(longer, handedOver(longer, { version }))), 'not-this-study'],
    [await around(at(inside, 0, 2)), 'unknown-response-format'],
  ];
}

/** Seals whatever bytes as an envelope of the study, with the header of a good one. */
function sealing({ key }: Study, good: Bytes): (inside: Bytes) => Promise<Bytes> {
  const point = readPublicKey(key!);
  if (!point.ok) throw new Error(point.problem.kind);
  const header = good.slice(0, 15);
  const info = new TextEncoder().encode('afweging-envelope/1');
  return async (inside) => {
    const publicKey = await suite.DeserializePublicKey(point.value);
    const { encapsulatedSecret, ciphertext } = await suite.Seal(publicKey, inside, { info, aad: header });
    return Uint8Array.of(...header, ...encapsulatedSecret, ...ciphertext);
  };
}

/** What never was an envelope. */
function strange(n: number): Content[] {
  // 7,000 bytes, said by a head that is in order.
  const length = [27, 88];
  const head = Uint8Array.of(...length, checksum(Uint8Array.of(101, ...length)) & 255);
  return [
    [`e${toBase64url(head).replaceAll('-', '~')}${'A'.repeat(40 + n)}`, 'too-long'],
    ['', 'empty'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, n), 'not-text'],
    [`Ik doe niet mee. ${'zin '.repeat(50 * n)}`, 'no-code'],
  ];
}
