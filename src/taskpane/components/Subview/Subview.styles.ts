import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSubviewStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outline: 'none' } },
});
