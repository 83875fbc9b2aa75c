import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Two projects: pure folders run in Node, whatever touches a DOM in happy-dom. Browser tests have a runner of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/page/**',
            'tests/components/**',
            'tests/browser/**',
            'tests/durability/**',
            'tests/package/**',
          ],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{page,components}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
