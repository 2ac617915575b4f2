/** Turns of the machine after which nothing but the clock can go on. */
const turns = 4;
const mostTimers = 10_000;

/** Waits under jest's fake clock, which jumps to the next timer whenever nothing else is left to do. */
export async function settledInStoppedTime<T>(work: Promise<T>): Promise<T> {
  const settled = new AbortController();
  const end = () => settled.abort();
  work.then(end, end);
  for (let timer = 0; timer < mostTimers; timer++) {
    for (let turn = 0; turn < turns; turn++) {
      if (settled.signal.aborted) return work;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await jest.advanceTimersToNextTimerAsync();
  }
  throw new Error('It waits for ever.');
}
