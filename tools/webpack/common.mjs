import MinimizerPlugin from 'minimizer-webpack-plugin';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const at = (...parts) => path.join(root, ...parts);

/** What every build shares: TypeScript through swc, Markdown pages as text. */
export const common = {
  mode: process.env.NODE_ENV === 'development' ? 'development' : 'production',
  context: root,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2022',
          },
        },
      },
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
};

/** Shorter names and no comments: half the bytes for a browser to parse, for a few seconds of building. */
export const quickMinimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  extractComments: false,
  parallel: false,
  minimizerOptions: { compress: false, mangle: true },
});
