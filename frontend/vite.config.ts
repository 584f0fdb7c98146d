import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env.NETWERKPLEIN_SERVER ?? 'http://localhost:3000';

/** react-aria brings its spoken words in some thirty languages; we have two. */
const ourLanguagesOnly: Plugin = {
  name: 'our-languages-only',
  enforce: 'pre',
  load(id) {
    const locale =
      /[\\/](?:react-aria|react-aria-components|react-stately)[\\/].*[\\/]intl[\\/](?:.*[\\/])?([a-z]{2}-[A-Z]{2})\.m?js/.exec(
        id,
      )?.[1];
    return locale && !['nl-NL', 'en-US'].includes(locale) ? 'export default {};' : null;
  },
};

/** Names for the developer tools keep all hundred components of the Utrecht set in the bundle; we use a dozen. */
const withoutDisplayNames: Plugin = {
  name: 'without-display-names',
  apply: 'build',
  transform(code, id) {
    if (!/@utrecht[\\/].*\.mjs$/.test(id)) return null;
    return { code: code.replace(/^\w+\.displayName = .*;$/gm, ''), map: null };
  },
};

export default defineConfig({
  plugins: [ourLanguagesOnly, withoutDisplayNames, react()],
  server: {
    port: 5173,
    proxy: {
      '/api': { target: server },
      '/socket.io': { target: server, ws: true },
    },
  },
  build: {
    outDir: 'dist',
    // The server's CSP allows no inline script, style or data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // light-dark() and nesting as written.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler|react-router)[\\/]/ },
            {
              name: 'design',
              test: /node_modules[\\/](?:react-aria|react-aria-components|react-stately|@internationalized|@utrecht|@react-types)[\\/]/,
            },
          ],
        },
      },
    },
  },
});
