/**
 * To load pane and client anew takes longer than most files of cases: these share one process.
 *
 * @jest-environment jsdom
 */
import './Exports.cases.tsx';
import './GoalRemake.cases.tsx';
import './GoalTable.cases.tsx';
import './Profile.cases.tsx';
import './Reading.cases.tsx';
import './Templates.cases.tsx';
