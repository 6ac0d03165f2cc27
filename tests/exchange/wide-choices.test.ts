import { expect, test } from 'vitest';
import { readCsv } from '../../src/exchange/csv.ts';
import { guessRoles } from '../../src/exchange/guess-roles.ts';
import { wideChoices } from '../../src/exchange/wide-choices.ts';

function wide(csv: string) {
  const read = readCsv(new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return wideChoices(guessRoles(read.value));
}

const rows = (...lines: string[]) => `${lines.join('\n')}\n`;

test.each([
  ['price_1,time_1,price_2,time_2,price_3,time_3,choice', ['1', '2', '3']],
  ['price1,time1,price2,time2,price3,time3,choice', ['3', '2', '0']],
  ['alt1_price,alt1_time,alt2_price,alt2_time,alt3_price,alt3_time,choice', ['1', '2', '3']],
  ['A.price,A.time,B.price,B.time,C.price,C.time,choice', ['A', 'B', 'C']],
])('wideChoices sees choices with a row each: %s', (header, answers) => {
  const data = answers.map((answer, r) => `${r + 2},${r + 5},${r + 3},${9 - r},${r * r},${8 - r},${answer}`);
  const found = wide(rows(header, ...data))!;
  const columns = header.split(',');
  expect(found.answer).toBe('choice');
  expect(found.criteria).toMatchObject([
    { name: 'price', columns: [columns[0], columns[2], columns[4]] },
    { name: 'time', columns: [columns[1], columns[3], columns[5]] },
  ]);
});

test.each([
  ['ratings of what has no numbers', rows('price,time,rating', '1,5,1', '2,6,2', '3,7,2', '1,4,3')],
  ['a mark beyond the numbers', rows('a_1,b_1,a_2,b_2,rating', '1,5,2,4,1', '2,6,4,1,5', '3,7,1,2,2')],
  ['one list of items', rows('item1,item2,item3,rating', '1,5,2,1', '2,6,4,2', '3,7,1,3')],
  ['numbers with a gap', rows('a_1,b_1,a_3,b_3,choice', '1,5,2,4,1', '2,6,4,1,2', '3,7,1,2,2')],
  [
    'choices with a row a profile',
    rows('task,q_1,q_2,r_1,r_2,chosen', '1,2,3,4,5,1', '1,5,4,3,2,0', '2,2,4,4,5,0', '2,5,4,3,1,1'),
  ],
])('wideChoices leaves %s', (_, csv) => {
  expect(wide(csv)).toBeUndefined();
});
