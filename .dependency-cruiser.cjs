const only = (folder, allowed, sentence) => ({
  name: sentence,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
});
const free = (folders, path, sentence) => ({
  name: sentence,
  severity: 'error',
  from: { path: `^src/(${folders.join('|')})/` },
  to: { path },
});

const core = [
  'model',
  'layouts',
  'binding',
  'rules',
  'profiles',
  'wording',
  'readings',
  'explanations',
  'fixes',
  'record',
  'check',
  'exports',
];

module.exports = {
  forbidden: [
    only('model', [], 'the model imports nothing of ours'),
    only('layouts', ['model'], 'layouts see the model only'),
    only('binding', ['model'], 'the binding level sees the model only'),
    only('rules', ['model', 'binding'], 'rules see the model and the binding level'),
    only('profiles', ['model'], 'profiles see the model only'),
    only('wording', ['model'], 'wording sees the model only'),
    only('fixes', ['model', 'rules'], 'fixes see the model and the rules'),
    only('readings', ['model'], 'readings see the model only'),
    only('explanations', ['model', 'readings'], 'explanations see the model and how readings are stored'),
    only('record', ['model'], 'the record sees the model only'),
    only('exports', ['model', 'wording', 'check', 'record'], 'exports see reports and their words'),
    only(
      'check',
      [
        'model',
        'layouts',
        'binding',
        'rules',
        'profiles',
        'wording',
        'readings',
        'explanations',
        'record',
        'fixes',
      ],
      'check sees the core only',
    ),
    only('xlsx', ['model'], 'files see the model only'),
    {
      name: 'reading a file does not need the writer',
      severity: 'error',
      from: { path: '^src/xlsx/[^/]+$' },
      to: { path: '^src/xlsx/write/' },
    },
    only(
      'excel',
      ['model', 'readings', 'explanations'],
      'Excel sees the model, the stored readings and explanations',
    ),
    only(
      'taskpane',
      [
        'model',
        'wording',
        'profiles',
        'readings',
        'explanations',
        'record',
        'check',
        'exports',
        'excel',
        'commands',
      ],
      'the pane sees the core and excel',
    ),
    only('commands', ['model', 'check', 'excel'], 'commands see check and excel'),
    only(
      'cli',
      ['model', 'wording', 'profiles', 'readings', 'explanations', 'record', 'check', 'exports', 'xlsx'],
      'the command line sees the core and xlsx',
    ),
    only('host', ['model', 'xlsx', 'wording'], 'the host sees the model, the file reader and the words'),
    free(
      [...core, 'xlsx', 'excel', 'taskpane', 'commands', 'host'],
      '^(node:|fs$|path$)',
      'only the command line is Node',
    ),
    free(
      [...core, 'xlsx', 'excel', 'cli', 'host'],
      'node_modules/(react|@fluentui)',
      'React lives in the pane',
    ),
    free(
      core.filter((f) => !['check', 'profiles', 'readings', 'explanations'].includes(f)),
      'node_modules/',
      'the core stands alone',
    ),
    {
      // Excel's object model is a web by nature: a sheet has ranges, a range has its sheet.
      name: 'no cycles',
      severity: 'error',
      from: { pathNot: '^src/host/executor/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
