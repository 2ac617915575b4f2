import webpack from 'webpack';
import { at, common } from './common.mjs';

/** The command line as one self-contained file for Node 20 and newer. */
export default {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { sitova: at('src/cli/main.ts') },
  experiments: { outputModule: true },
  output: { path: at('dist-cli'), filename: '[name].mjs', module: true, chunkFormat: 'module' },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
};
