/** In place of the package of that name, which Univer asks which letters are Chinese, Japanese or Korean. */
const letterSet = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Bopomofo}`;
const markSet = String.raw`\u3000-\u303F\u3190-\u319F\u31C0-\u31EF\u3200-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFFEF\u2FF0-\u2FFF`;

const charset = (set: string) => () => ({ toRegExp: () => new RegExp(`[${set}]`, 'v') });

export const letters = charset(letterSet);
export const punctuations = charset(`[${markSet}]--[${letterSet}]`);
export const all = charset(letterSet + markSet);
