type Listener = () => void;

interface Request {
  readonly ask: () => void;
  /** The pane answers from now on; returns the function that stops it. */
  readonly listen: (answer: Listener) => () => void;
}

/** Something the ribbon asks of the pane. Kept until the pane listens when it is asked before the pane has started. */
export function createRequest(): Request {
  let listener: Listener | null = null;
  let waiting = false;
  return {
    ask: () => {
      if (listener) listener();
      else waiting = true;
    },
    listen: (answer) => {
      listener = answer;
      if (waiting) {
        waiting = false;
        answer();
      }
      return () => {
        if (listener === answer) listener = null;
      };
    },
  };
}
