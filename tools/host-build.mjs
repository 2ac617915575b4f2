import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import addin from './webpack/addin.mjs';
import { at, quickMinimizer } from './webpack/common.mjs';
import host from './webpack/host.mjs';

const folders = {
  host: host.output.path,
  addin: at('node_modules/.cache/sitova/addin'),
};
const delivered = { ...folders, addin: addin.output.path };

/**
 * Builds the host page and the add-in it shows, quickly and cached. Rejects with webpack's own words.
 * `pages` are further pages beside the host's, each by its name: a script and what its body holds.
 * What `npm test` has built before (SITOVA_BUILT) is taken as it is; the host then shows what is delivered.
 */
export async function buildHost(pages = {}) {
  const built = process.env.SITOVA_BUILT?.split(' ') ?? [];
  const isBuilt = built.includes('build');
  if (isBuilt && built.includes('host')) return delivered;
  return new Promise((resolve, reject) => {
    const compiler = webpack([withPages(host, pages), ...(isBuilt ? [] : [forHost(addin)])]);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve(isBuilt ? delivered : folders);
      });
    });
  });
}

function withPages(config, pages) {
  const names = Object.keys(pages);
  const scripts = names.map((name) => [name, pages[name].script]);
  const shells = names.map(
    (name) =>
      new HtmlWebpackPlugin({
        filename: `${name}.html`,
        chunks: [name],
        templateContent: `<link rel="icon" href="data:," />${pages[name].body}`,
      }),
  );
  return {
    ...config,
    entry: { ...config.entry, ...Object.fromEntries(scripts) },
    plugins: [...config.plugins, ...shells],
  };
}

/** The same add-in as in production, built faster and away from `dist`. */
function forHost(config) {
  return {
    ...config,
    name: 'addin-for-host',
    mode: 'production',
    devtool: false,
    output: { ...config.output, path: folders.addin, publicPath: 'auto' },
    optimization: { ...config.optimization, minimizer: [quickMinimizer] },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      name: 'addin-for-host',
      buildDependencies: { config: [import.meta.filename] },
    },
  };
}
