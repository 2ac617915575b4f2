import { makeStyles, tokens } from '@fluentui/react-components';

export const useProgressStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, paddingRight: '36px' },
  stop: { alignSelf: 'flex-start' },
});
