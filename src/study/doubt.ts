/**
 * Standard deviation of every weight, by how sure the maker is: as much as a criterion that counts much, little or next
 * to nothing.
 */
export const doubt = { hardly: 1, fairly: 0.5, very: 0.25 } as const;
