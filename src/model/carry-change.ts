/** What is different in a table that was carried to the next year. Worded by `wording`. */
export type CarryChange =
  | { readonly kind: 'rolled'; readonly subject: string; readonly before: string; readonly after: string }
  /** It can be left out: it is done, or its time is over. `removed` when it was. */
  | {
      readonly kind: 'done' | 'ended';
      readonly subject: string;
      readonly text: string;
      readonly removed: boolean;
    }
  /** Outcomes and states of the year that ends. */
  | { readonly kind: 'cleared'; readonly subject: string; readonly heading: string; readonly text: string };
