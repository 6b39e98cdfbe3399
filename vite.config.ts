import { defineConfig } from 'vite'

/** Bundles the page with all that GraphiQL needs, workers included, so that it works with no network. */
export default defineConfig({
  root: 'src/page',
  base: '/page/',
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 3_000, // Monaco is one piece of this many kB.
    rolldownOptions: {
      // Libraries of React mark files with "use client", which means nothing here; one warning each hides the real ones.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
