import { onCheckRequest } from '../../src/commands/check-request.ts';
import { onGoalsRequest } from '../../src/commands/goals-request.ts';
import { onValidationRequest } from '../../src/commands/validation-request.ts';

type Handler = (event: { completed(): void }) => void;

const handlers = new Map<string, Handler>();
const log: string[] = [];
const office = {
  actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
  addin: {
    showAsTaskpane: () => {
      log.push('show');
      return Promise.resolve();
    },
  },
};
Object.assign(globalThis, { Office: office });

const press = (name: string) => handlers.get(name)!({ completed: () => log.push('completed') });

beforeAll(() => import('../../src/commands/commands.ts'));

beforeEach(() => {
  log.length = 0;
});

test('a check asked before the pane listens is done when it does, once', () => {
  press('checkWorkbook');
  onCheckRequest(() => log.push('check'))();
  onCheckRequest(() => log.push('check again'))();
  expect(log).toEqual(['completed', 'show', 'check']);
});

test('Tarkista starts the check, completes the event and only then shows the pane', () => {
  const stop = onCheckRequest(() => log.push('check'));
  press('checkWorkbook');
  stop();
  expect(log).toEqual(['check', 'completed', 'show']);
});

test('Tarkista ennen lähetystä is asked apart from the check', () => {
  press('validateWorkbook');
  const stop = [onCheckRequest(() => log.push('check')), onValidationRequest(() => log.push('validate'))];
  stop.forEach((end) => end());
  expect(log).toEqual(['completed', 'show', 'validate']);
});

test('Lisää tavoitetaulukko is asked apart from the others', () => {
  press('insertGoalTable');
  const stop = [onCheckRequest(() => log.push('check')), onGoalsRequest(() => log.push('goals'))];
  stop.forEach((end) => end());
  expect(log).toEqual(['completed', 'show', 'goals']);
});

test('Avaa Sitova shows the pane and checks nothing', () => {
  const stop = onCheckRequest(() => log.push('check'));
  press('openPane');
  stop();
  expect(log).toEqual(['completed', 'show']);
});

test('the event is completed also when the work fails', () => {
  const stop = onCheckRequest(() => {
    throw new Error('no');
  });
  expect(() => press('checkWorkbook')).toThrow('no');
  stop();
  expect(log).toEqual(['completed']);
});

test('a pane that cannot be shown breaks nothing', async () => {
  office.addin.showAsTaskpane = () => Promise.reject(new Error('AccessDenied'));
  press('openPane');
  await Promise.resolve();
  expect(log).toEqual(['completed']);
});
