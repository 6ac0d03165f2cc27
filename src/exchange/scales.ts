/** Usual answers in words, lowest first. */
const scales: readonly (readonly string[])[] = [
  ['nee', 'ja'],
  ['no', 'yes'],
  ['false', 'true'],
  ['onwaar', 'waar'],
  ['zeer laag', 'laag', 'gemiddeld', 'midden', 'hoog', 'zeer hoog'],
  ['very low', 'low', 'medium', 'middle', 'high', 'very high'],
  [
    'zeer mee oneens',
    'helemaal mee oneens',
    'mee oneens',
    'oneens',
    'neutraal',
    'eens',
    'mee eens',
    'helemaal mee eens',
    'zeer mee eens',
  ],
  ['strongly disagree', 'disagree', 'neutral', 'neither agree nor disagree', 'agree', 'strongly agree'],
  ['zeer ontevreden', 'ontevreden', 'neutraal', 'tevreden', 'zeer tevreden'],
  ['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied'],
  ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  ['never', 'rarely', 'sometimes', 'often', 'always'],
];

/** Answers in words from low to high; undefined where they are not all words of one usual scale. */
export function onScale(answers: readonly string[]): string[] | undefined {
  const place = (scale: readonly string[], answer: string) => scale.indexOf(answer.toLowerCase());
  const scale = scales.find((words) => answers.every((answer) => place(words, answer) >= 0));
  return scale && answers.toSorted((a, b) => place(scale, a) - place(scale, b));
}
