/**
 * @returns the processor time, in milliseconds, that a run takes: the least of several, since what disturbs a measurement
 * makes it longer, never shorter. Not the clock's: beside other work that says how busy the machine is.
 */
export function cpuTime(run: () => void, times = 3): number {
  let least = Infinity;
  for (let time = 0; time < times; time++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
