import { testArea } from '../support/test-area.ts';

testArea('schedule');
