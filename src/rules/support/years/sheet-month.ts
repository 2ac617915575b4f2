const months = [
  'tammi(?:kuu)?|jan(?:uari|uary)?',
  'helmi(?:kuu)?|feb(?:ruari|ruary)?',
  'maalis(?:kuu)?|mars|mar(?:ch)?',
  'huhti(?:kuu)?|apr(?:il)?',
  'touko(?:kuu)?|maj|may',
  'kesä(?:kuu)?|juni?|june',
  'heinä(?:kuu)?|juli?|july',
  'elo(?:kuu)?|aug(?:usti|ust)?',
  'syys(?:kuu)?|sep(?:t|tember)?',
  'loka(?:kuu)?|okt(?:ober)?|oct(?:ober)?',
  'marras(?:kuu)?|nov(?:ember)?',
  'joulu(?:kuu)?|dec(?:ember)?',
].map((words) => new RegExp(`^(?:${words})\\.?(?:[\\s_.-]*(?:20)?\\d\\d)?$`, 'iu'));

const inNumbers = /^(0?[1-9]|1[0-2])[\s_.-]+20\d\d$|^20\d\d[\s_.-]+(0?[1-9]|1[0-2])$/;

/** `tammikuu`, `Mars 2026`, `2026-03`: the month that a sheet is of, by its name. */
export function monthOfSheet(name: string): number | null {
  const text = name.trim();
  const [, first, last] = inNumbers.exec(text) ?? [];
  if (first ?? last) return Number(first ?? last);
  const at = months.findIndex((month) => month.test(text));
  return at < 0 ? null : at + 1;
}
