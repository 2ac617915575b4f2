import { makeStyles, tokens } from '@fluentui/react-components';

const edge = `1px solid ${tokens.colorNeutralStroke1}`;
const cell = {
  padding: tokens.spacingHorizontalXS,
  textAlign: 'start',
  verticalAlign: 'top',
  border: edge,
  minWidth: '88px',
} as const;

export const useInsertingStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':focus': { outline: 'none' },
    // Long names of layouts and units would widen the pane.
    '& .fui-Select, & select': { minWidth: 0 },
  },
  group: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    '& legend': { padding: 0 },
  },
  goals: { marginInlineStart: tokens.spacingHorizontalXXL, '& summary': { cursor: 'pointer' } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ':focus': { outline: 'none' } },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  scroll: { overflowX: 'auto', border: edge },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    overflowWrap: 'normal',
    '& th': cell,
    '& td': { ...cell, whiteSpace: 'pre-line' },
    '& caption': { textAlign: 'start', padding: tokens.spacingHorizontalXS },
  },
  header: { backgroundColor: tokens.colorNeutralBackground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  told: {
    padding: tokens.spacingHorizontalS,
    boxShadow: `inset 3px 0 0 ${tokens.colorPaletteRedBorder2}`,
    '& p': { margin: 0 },
  },
});
