import type { Words } from '../../model/language.ts';

/** What is wrong, why it is wrong, what to do. `{name}` stands for a place of the outcome's data. */
interface Message {
  readonly what: Words;
  readonly why: Words;
  readonly remedy: Words;
}

export interface RuleWords {
  /** A few words for lists, naming the fault. */
  readonly title: Words;
  readonly reasons: Readonly<Record<string, Message>>;
  /** One sentence for each reason it may be unable to tell for. */
  readonly doubts: Readonly<Record<string, Words>>;
}

type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

type WithPlaces<Text extends string, Model extends string> = [Places<Text>] extends [Places<Model>]
  ? [Places<Model>] extends [Places<Text>]
    ? Text
    : never
  : never;

/** A text in three languages; it does not compile unless all three have the same places. */
export function say<const Fi extends string, const Sv extends string, const En extends string>(
  fi: Fi,
  sv: Sv & WithPlaces<Sv, Fi>,
  en: En & WithPlaces<En, Fi>,
): Words {
  return { fi, sv, en };
}
