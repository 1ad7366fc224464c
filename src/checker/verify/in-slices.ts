/** Between two slices the page draws and answers keys; nobody notices a wait as short as this. */
const SLICE_MS = 24;

interface Listener<Step, Result> {
  readonly progressed: (step: Step) => void;
  readonly finished: (result: Result) => void;
  /** Without the error: its message may hold what was typed. */
  readonly failed: () => void;
}

/**
 * Does a piece of work that tells its steps, a few milliseconds at a time.
 * @param begin - makes the work; it may have to load something first.
 * @returns what ends it early; then nothing more is heard of it.
 */
export function inSlices<Step, Result>(
  begin: () => Generator<Step, Result> | Promise<Generator<Step, Result>>,
  { progressed, finished, failed }: Listener<Step, Result>,
): () => void {
  let ended = false;
  const run = async (): Promise<Result | undefined> => {
    const work = await begin();
    for (;;) {
      await pause();
      if (ended) return undefined;
      const until = performance.now() + SLICE_MS;
      let step = work.next();
      while (step.done !== true && performance.now() < until) step = work.next();
      if (step.done === true) return step.value;
      progressed(step.value);
    }
  };
  run().then(
    (result) => {
      if (!ended && result !== undefined) finished(result);
    },
    () => {
      if (!ended) failed();
    },
  );
  return () => {
    ended = true;
  };
}

/** Lets everything else that waits have its turn. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
