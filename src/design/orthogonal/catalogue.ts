/**
 * Orthogonal arrays that no construction here gives, a row each text: 3·2⁴ and 6·2² in 12 rows, 5·2⁸ in 20. That they
 * exist and have no more columns is known (Wang and Wu 1992, "Nearly orthogonal arrays with mixed levels and small
 * runs", Technometrics 34); these were found by search.
 */
export const catalogue: readonly (readonly string[])[] = [
  '00000 00101 01010 01111 10110 10011 11000 11101 20100 20011 21001 21110',
  '001 010 100 111 200 211 301 310 400 411 501 510',
  `000001000 001110001 011011110 010100111 101011011 101100110 110101000 110010101 201000010 200011101
   210101011 211110100 300111110 301101101 310010010 311000001 400000111 400110000 411001100 411111011`,
].map((rows) => rows.split(/\s+/));
