/** The Markdown of a rule's page, fetched from our own server when first asked for. Rejects when there is none. */
export async function loadRulePage(rule: string): Promise<string> {
  const page: { default: string } = await import(`../../../../docs/rules/${rule}.md`);
  return page.default;
}
