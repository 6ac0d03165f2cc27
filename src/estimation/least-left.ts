/** With fewer degrees of freedom left between scenarios nothing can show that the criteria do not add up. */
export const leastLeft = 3;
