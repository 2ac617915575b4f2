import { testArea } from '../support/test-area.ts';

testArea('hygiene');
