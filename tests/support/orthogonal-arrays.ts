/** Orthogonal arrays of Taguchi and Konishi (1987), levels counted from 1 as printed there. */
const printed = (rows: string) => rows.split(' ').map((row) => [...row].map((level) => Number(level) - 1));

/** L9: four criteria of three levels. */
export const l9 = printed('1111 1222 1333 2123 2231 2312 3132 3213 3321');

/** L18: one criterion of two levels and seven of three. */
export const l18 = printed(
  '11111111 11222222 11333333 12112233 12223311 12331122 13121323 13232131 13313212 21133221 21211332 21322113 22123132 22231213 22312321 23132312 23213123 23321231',
);
