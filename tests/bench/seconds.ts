/** The fewest seconds of a processor, which other programs lengthen less than the time on the clock. */
export function fewestSeconds(repeats: number, work: () => void): number {
  const times = Array.from({ length: repeats }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}
