import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { at, common } from './common.mjs';

const developmentUrl = 'https://localhost:3000';
const production = common.mode === 'production';

/** Where the city will serve dist/ from. Set SITOVA_URL for a real delivery. */
const url = (process.env.SITOVA_URL ?? 'https://sitova.example.fi').replace(/\/+$/, '');
if (!/^https:\/\/[^\s"<>&]+$/.test(url)) throw new Error(`SITOVA_URL must be an https address: ${url}`);

/** The task pane, its pages and the manifest: static files for any web server. */
export default {
  ...common,
  name: 'addin',
  // Paths of the build machine stay out of what a city serves.
  devtool: production ? false : common.devtool,
  entry: {
    watchdog: [at('src/taskpane/skeleton.css'), at('src/taskpane/watchdog.ts')],
    taskpane: at('src/taskpane/index.tsx'),
  },
  output: {
    path: at('dist'),
    filename: production ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
    publicPath: '',
    clean: true,
  },
  module: {
    rules: [...common.module.rules, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    new CssPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
    page('taskpane.html', ['watchdog', 'taskpane']),
    page('help.html', ['watchdog']),
    new CopyPlugin({
      patterns: [
        { from: at('assets/icons'), to: 'assets/icons' },
        {
          from: at('manifest.xml'),
          transform: (manifest) =>
            production ? manifest.toString().replaceAll(developmentUrl, url) : manifest,
        },
      ],
    }),
  ],
  // The pages stay as written, so that a city can read and adapt them.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    minimizeOptions: { html: false },
  },
  performance: { hints: false },
};

function page(name, chunks) {
  return new HtmlPlugin({
    template: at('src/taskpane', name),
    filename: name,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    minify: false,
  });
}
