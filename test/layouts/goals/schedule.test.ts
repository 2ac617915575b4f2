import { readSchedule } from '../../../src/layouts/goals/schedule.ts';

test.each([
  ['1.9.2024 - 31.5.2027', '2024-09-01', '2027-05-31'],
  ['1.1.2025–31.12.2025', '2025-01-01', '2025-12-31'],
  ['1.2.–30.6.2025', '2025-02-01', '2025-06-30'],
  ['2022–', '2022-01-01', null],
  ['2022-', '2022-01-01', null],
  ['2022–2023', '2022-01-01', '2023-12-31'],
  ['2021-\n2025', '2021-01-01', '2025-12-31'],
  ['2025–29', '2025-01-01', '2029-12-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['v. 2025', '2025-01-01', '2025-12-31'],
  ['vuoden 2025 aikana', '2025-01-01', '2025-12-31'],
  ['syksyllä 2021', '2021-01-01', '2021-12-31'],
  ['keväällä 2019', '2019-01-01', '2019-12-31'],
  ['kesäkuussa 2021', '2021-06-01', '2021-06-30'],
  ['syyskuu 2023', '2023-09-01', '2023-09-30'],
  ['08/23', '2023-08-01', '2023-08-31'],
  ['8/2025', '2025-08-01', '2025-08-31'],
  ['1/2025-6/2026', '2025-01-01', '2026-06-30'],
  ['1–6/2025', '2025-01-01', '2025-06-30'],
  ['Q3/2025', '2025-07-01', '2025-09-30'],
  ['IV/2025', '2025-10-01', '2025-12-31'],
  ['1.1.2025 alkaen', '2025-01-01', null],
  ['vuodesta 2024 lähtien', '2024-01-01', null],
  ['31.12.2025 mennessä', null, '2025-12-31'],
  ['viimeistään vuoden 2021 loppuun mennessä', null, '2021-12-31'],
  ['senast 30.9.2026', null, '2026-09-30'],
  ['fr.o.m. 1.8.2025', '2025-08-01', null],
  ['hösten 2026', '2026-01-01', '2026-12-31'],
  ['2023, 2024', '2023-01-01', '2024-12-31'],
  ['valtuustokaudelle 2022–2025', '2022-01-01', '2025-12-31'],
  ['30.6.2025–1.8.2024', '2025-06-30', '2024-08-01'],
])('%s is a period', (text, from, to) => {
  expect(readSchedule(text)).toMatchObject({ kind: 'period', from, to, impossible: [] });
});

test.each([
  ['1.9.2024 - 29.2.2027', ['29.2.2027']],
  ['31.4.2025', ['31.4.2025']],
  ['15/2025', ['15/2025']],
  ['31.2.', ['31.2.']],
  ['29.2.2028', []],
])('the impossible dates of %s', (text, impossible) => {
  expect(readSchedule(text).impossible).toEqual(impossible);
});

test.each([
  ['jatkuva', 'continuous'],
  ['jatkuva, irtisanottavissa', 'continuous'],
  ['Vuosittain', 'continuous'],
  ['fortlöpande', 'continuous'],
  ['tills vidare', 'continuous'],
  ['kevät', 'words'],
  ['31.12. mennessä', 'words'],
  ['joulukuussa', 'words'],
  ['sovitaan myöhemmin', 'unclear'],
  ['?', 'unclear'],
])('%s is %s', (text, kind) => {
  expect(readSchedule(text)).toMatchObject({ kind, from: null, to: null });
});
