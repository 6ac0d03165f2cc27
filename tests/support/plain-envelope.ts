import { plainOpen } from './plain-hpke.ts';

/** Of a study only what gives the answers their meaning. */
type Form = {
  readonly answer: {
    readonly kind: string;
    readonly points?: unknown[];
    readonly profiles?: number;
    readonly none?: unknown;
  };
  readonly design: { readonly scenarios: readonly unknown[] };
  readonly questions: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[];
};

/** What stands in an envelope, read from its documented layout with nothing of the app. */
export function plainEnvelope(code: string, privateKey: string, forms: Readonly<Record<string, Form>>) {
  const envelope = fromCode(code);
  const inside = plainOpen({
    privateKey: Buffer.from(privateKey, 'base64url'),
    enc: envelope.subarray(15, 80),
    info: Buffer.from('afweging-envelope/1'),
    aad: envelope.subarray(0, 15),
    sealed: envelope.subarray(80),
  });
  const version = inside.subarray(2, 10).toString('hex');
  const { answer, design, questions } = forms[version]!;
  const choices = answer.profiles === undefined ? 2 : answer.profiles + (answer.none ? 1 : 0);
  const count = answer.points?.length ?? choices;
  const answers = digits(
    inside.subarray(32),
    design.scenarios.map(() => count + 1),
  );
  const after = inside.subarray(32 + answers.bytes);
  const options = digits(
    after,
    questions.map((question) => question.options.length + 1),
  );
  const background = questions.flatMap((question, q) =>
    options.digits[q] === 0 ? [] : [[question.id, question.options[options.digits[q]! - 1]!.id]],
  );
  return {
    study: envelope.subarray(6, 14).toString('hex'),
    version,
    id: inside.subarray(10, 26).toString('hex'),
    revision: inside[1]!,
    day: inside.readUInt16BE(26),
    seed: inside.readUInt32BE(28),
    answers: answers.digits.map((digit) => (digit === 0 ? null : digit - 1)),
    background: Object.fromEntries(background),
  };
}

/** One number of as many bytes as all digits need, its last digit the smallest. */
function digits(bytes: Buffer, bases: readonly number[]): { digits: number[]; bytes: number } {
  const most = bases.reduce((all, base) => all * BigInt(base), 1n) - 1n;
  const length = most === 0n ? 0 : Math.ceil(most.toString(16).length / 2);
  let value = length === 0 ? 0n : BigInt(`0x${bytes.subarray(0, length).toString('hex')}`);
  const read: number[] = [];
  for (const base of [...bases].reverse()) {
    read.unshift(Number(value % BigInt(base)));
    value /= BigInt(base);
  }
  return { digits: read, bytes: length };
}

/** A kind letter, four letters of length, base64url with `~` for `-`, four bytes of checksum, an end mark. */
function fromCode(code: string): Buffer {
  const body = code.replaceAll('-', '').slice(5, -1).replaceAll('~', '-');
  return Buffer.from(body, 'base64url').subarray(0, -4);
}
