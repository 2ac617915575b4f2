import { testArea } from '../support/test-area.ts';

testArea('follow-up');
