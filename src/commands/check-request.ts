type Listener = () => void;

let listener: Listener | null = null;
let waiting = false;

/** The ribbon's *Tarkista*. Kept until the pane listens when it is pressed before the pane has started. */
export function askForCheck(): void {
  if (listener) listener();
  else waiting = true;
}

/** The pane answers requests from now on; returns the function that stops it. */
export function onCheckRequest(answer: Listener): () => void {
  listener = answer;
  if (waiting) {
    waiting = false;
    answer();
  }
  return () => {
    if (listener === answer) listener = null;
  };
}
