/**
 * To load pane and client anew takes longer than most files of cases: these share one process.
 *
 * @jest-environment jsdom
 */
import './App.cases.tsx';
import './FindingTools.cases.tsx';
import './Fixing.cases.tsx';
import './Headroom.cases.tsx';
import './Marks.cases.tsx';
import './Recheck.cases.tsx';
import './Validation.cases.tsx';
