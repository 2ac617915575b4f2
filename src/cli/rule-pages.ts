/** The pages of docs/rules by rule id, packed into the command line by webpack. */
const pages = import.meta.webpackContext('../../docs/rules', { regExp: /^\.\/[a-z-]+\.md$/ });

export function findRulePage(id: string): string | null {
  const key = `./${id}.md`;
  return pages.keys().includes(key) ? String(pages(key)) : null;
}
