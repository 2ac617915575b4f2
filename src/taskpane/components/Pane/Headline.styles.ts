import { makeStyles, tokens } from '@fluentui/react-components';

export const useHeadlineStyles = makeStyles({
  caution: {
    margin: '0 36px 0 0',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});
