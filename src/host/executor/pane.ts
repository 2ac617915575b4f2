/** The add-in's task pane: whether it shows, and how it starts with the document. */
export class Pane {
  visible = true;
  startState = 'Inactive';
  private readonly listeners = new Set<(visible: boolean) => void>();

  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const listener of this.listeners) listener(visible);
  }

  /** Listens to showing and hiding; the answer stops it. */
  listen(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
