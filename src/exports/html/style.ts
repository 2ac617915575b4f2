/** Colours repeat what words say. On paper: A4, findings and rows are not torn apart, headings of tables come again. */
export const style = `
:root { color-scheme: light dark; --error: #b10e1c; --warning: #8a5700; --info: #0f548c; --good: #0e700e; --line: #8a8886; }
@media (prefers-color-scheme: dark) {
  :root { --error: #ff99a4; --warning: #fcc05a; --info: #9cc8ff; --good: #8fd18f; }
}
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4, h5 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .25rem 0; }
.verdict { font-size: 1.2rem; font-weight: 600; border-left: .4rem solid var(--info); padding-left: .6rem; }
.verdict.error { border-color: var(--error); }
.verdict.warning { border-color: var(--warning); }
.verdict.good { border-color: var(--good); }
dl { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .1rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
article { border: 1px solid var(--line); border-left-width: .4rem; padding: .6rem .8rem; margin: .6rem 0; }
article > :first-child { margin-top: 0; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
article.info { border-left-color: var(--info); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 36rem; margin: .5rem 0; }
/* The heading above says the same to those who see. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
.passed { color: var(--error); font-weight: 600; }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: .4rem; } }
@page { size: A4; margin: 15mm; }
@media print {
  :root { color-scheme: light; --error: #b10e1c; --warning: #8a5700; --info: #0f548c; --good: #0e700e; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  article, tr, tbody { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { min-width: 0; }
}
`;
