import { testArea } from '../support/test-area.ts';

testArea('rollup');
