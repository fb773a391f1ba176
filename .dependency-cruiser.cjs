/**
 * The house, from the roof to the ground: what each room may import beside itself. A new room is a new line
 * here; a module in no room may not be imported, and may import nothing.
 */
const rooms = {
  main: {
    path: '^server/(main\\.ts|commands/|start-problem\\.ts|content-files\\.ts)',
    may: [
      'app',
      'settings',
      'workshops',
      'assessments',
      'storage',
      'web',
      'report',
      'graph',
      'costs',
      'landscape',
      'proofs',
      'scoring',
      'questionnaire',
    ],
  },
  app: {
    path: '^server/app\\.ts',
    may: ['settings', 'workshops', 'assessments', 'storage', 'web', 'report'],
  },
  workshops: {
    path: '^server/workshops/',
    may: ['settings', 'assessments', 'consensus', 'storage', 'web', 'report', 'scoring', 'questionnaire'],
  },
  assessments: {
    path: '^server/assessments/',
    may: [
      'settings',
      'storage',
      'web',
      'what-if',
      'report',
      'graph',
      'readings',
      'costs',
      'landscape',
      'scoring',
      'questionnaire',
    ],
  },
  settings: { path: '^server/config\\.ts', may: [] },
  web: { path: '^server/web/', may: ['storage', 'questionnaire'] },
  'what-if': { path: '^server/what-if/', may: ['report', 'scoring', 'questionnaire'] },
  storage: { path: '^server/storage/', may: [] },
  graph: { path: '^server/graph/', may: ['report', 'questionnaire'] },
  report: {
    path: '^server/report/',
    may: ['workshop-model', 'consensus', 'readings', 'costs', 'landscape', 'scoring', 'questionnaire'],
  },
  readings: { path: '^server/readings/', may: ['scoring', 'questionnaire'] },
  costs: { path: '^server/costs/', may: ['scoring', 'questionnaire'] },
  landscape: { path: '^server/landscape/', may: ['scoring', 'questionnaire'] },
  proofs: { path: '^server/proofs/', may: ['scoring', 'questionnaire'] },
  consensus: { path: '^server/consensus/', may: ['workshop-model', 'scoring', 'questionnaire'] },
  'workshop-model': { path: '^server/workshops/model\\.ts', may: ['questionnaire'] },
  scoring: { path: '^server/scoring/', may: ['questionnaire'] },
  questionnaire: { path: '^server/questionnaire/', may: [] },
};

/** The packages that core may use; it repeats its results anywhere, so it needs little of its surroundings. */
const corePackages = {
  questionnaire: { path: '^server/questionnaire/', packages: ['ajv', 'yaml'] },
  scoring: { path: '^server/scoring/', packages: [] },
  proofs: { path: '^server/proofs/', packages: [] },
  consensus: { path: '^server/consensus/', packages: [] },
  graph: { path: '^server/graph/', packages: [] },
  readings: { path: '^server/readings/', packages: [] },
  costs: { path: '^server/costs/', packages: [] },
  landscape: { path: '^server/landscape/', packages: ['date-holidays', 'csv-parse'] },
  report: {
    path: '^server/report/',
    pathNot: '^server/report/(pdf|odt|ods)/',
    packages: ['d3-scale', 'd3-shape'],
  },
  'what-if': { path: '^server/what-if/', packages: [] },
  odt: { path: '^server/report/odt/', packages: ['fflate'] },
  ods: { path: '^server/report/ods/', packages: ['fflate'] },
  pdf: { path: '^server/report/pdf/', packages: ['fontkit', 'hyphen', 'pdfkit', '@types/pdfkit'] },
};

const ours = '^(server|tests|bench|docs|public)/';

const oneWay = Object.entries(rooms).map(([name, { path, may }]) => ({
  name: `${name}-imports-one-way`,
  comment: `${name} may import ${may.join(', ') || 'nothing of the house'}; see docs/house.md.`,
  severity: 'error',
  from: { path },
  to: { path: ours, pathNot: [path, ...may.map((room) => rooms[room].path)] },
}));

const fewPackages = Object.entries(corePackages).map(([name, { path, pathNot, packages }]) => ({
  name: `${name}-needs-few-packages`,
  comment: `Core is small: ${name} may use ${packages.join(', ') || 'no package'}.`,
  severity: 'error',
  from: { path, ...(pathNot ? { pathNot } : {}) },
  to: { path: 'node_modules/', pathNot: packages.map((one) => `node_modules/${one}/`) },
}));

const anyRoom = Object.values(rooms).map((room) => room.path);

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'every-module-has-a-room',
      comment: 'A new folder below server/ gets a line among the rooms in .dependency-cruiser.cjs.',
      severity: 'error',
      from: {},
      to: { path: '^server/', pathNot: anyRoom },
    },
    {
      name: 'no-imports-from-nowhere',
      comment: 'A new folder below server/ gets a line among the rooms in .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^server/', pathNot: anyRoom },
      to: {},
    },
    {
      name: 'core-without-node',
      comment: 'Core has no files, no clock and no randomness, so that its results can be repeated anywhere.',
      severity: 'error',
      from: {
        path: '^server/(questionnaire|scoring|proofs|consensus|readings|costs|landscape|report|what-if|graph)/',
        pathNot: '^server/report/pdf/',
      },
      to: { dependencyTypes: ['core'] },
    },
    ...fewPackages,
    {
      name: 'nothing-imports-tests',
      comment:
        'The pictures of the README are made by the same browser as the tests; nothing else needs them.',
      severity: 'error',
      from: { pathNot: '^(tests|docs/images)/' },
      to: { path: '^tests/' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: ours }, to: { circular: true } },
    {
      name: 'server-runs-without-tools',
      comment: 'What the server imports is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^server/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-packages',
      comment: 'A package stands in package.json before it is imported.',
      severity: 'error',
      from: { path: ours },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-missing',
      comment: 'Declarations of types alone are left to the compiler.',
      severity: 'error',
      from: { path: ours },
      to: { couldNotResolve: true, pathNot: '^[^./][^/]*/types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'tsc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
    },
  },
};
