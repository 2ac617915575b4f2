import { testArea } from '../support/test-area.ts';

testArea('binding');
