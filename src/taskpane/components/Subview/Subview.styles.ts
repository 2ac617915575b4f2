import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSubviewStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
  notice: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outline: 'none' } },
});
