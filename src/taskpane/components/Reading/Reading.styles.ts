import { makeStyles, tokens } from '@fluentui/react-components';

const pressable = {
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'start',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  '&[aria-expanded="true"]': { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

const column = { display: 'flex', flexDirection: 'column' } as const;
/** As wide as the button that folds, so that names stand below each other. */
const fold = '24px';
const list = { margin: 0, padding: 0, listStyleType: 'none' } as const;

export const useReadingStyles = makeStyles({
  root: { ...column, gap: tokens.spacingVerticalM },
  table: {
    ...column,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  place: {
    ...pressable,
    fontSize: 'inherit',
    fontWeight: 'inherit',
    padding: `2px ${tokens.spacingHorizontalS}`,
  },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: {
    ...column,
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  editor: { paddingTop: tokens.spacingVerticalS },
  choice: {
    ...column,
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    // A long choice is cut, so that the list stays within the pane.
    '& .fui-Field, & .fui-Select': { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  },
  restore: { alignSelf: 'flex-start' },
  chips: { ...list, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  openChip: { flexBasis: '100%' },
  chip: { ...pressable, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  meaning: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  units: { ...list, ...column, gap: tokens.spacingVerticalXXS },
  unitLine: { display: 'flex', alignItems: 'flex-start' },
  fold: { flexShrink: 0, width: fold, minWidth: fold },
  noFold: { flexShrink: 0, width: fold },
  unit: {
    ...pressable,
    flexGrow: 1,
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
  },
  figures: { display: 'block', fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  file: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
