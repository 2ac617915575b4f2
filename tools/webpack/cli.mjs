import webpack from 'webpack';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { at, common } from './common.mjs';

/** No comments and no indents, the names kept: what goes wrong is told in them. */
const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  extractComments: false,
  parallel: false,
  minimizerOptions: { compress: false, mangle: false },
});

/** The command line for Node 20 and newer: one self-contained file, and the engine for formulas, which few workbooks need. */
export default {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { sitova: at('src/cli/main.ts') },
  experiments: { outputModule: true },
  output: {
    path: at('dist-cli'),
    filename: '[name].mjs',
    chunkFilename: 'formulas.mjs',
    module: true,
    chunkFormat: 'module',
  },
  optimization: { minimizer: [minimizer] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 2 }),
  ],
};
