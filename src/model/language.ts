export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the product. */
export type Words = Readonly<Record<Language, string>>;
