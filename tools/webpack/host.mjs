import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { at, common } from './common.mjs';

/**
 * The browser host for trying the product without Excel. It is never shipped, so it goes to the build cache,
 * is not minified, and leaves `dist` to the add-in.
 */
export default {
  ...common,
  name: 'host',
  mode: 'production',
  devtool: false,
  entry: {
    host: './src/host/page/index.ts',
    bridge: './src/host/page/bridge.ts',
  },
  output: {
    path: at('node_modules/.cache/sitova/host'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: 'auto',
    clean: true,
  },
  module: {
    rules: [
      ...common.module.rules,
      {
        test: /\.css$/,
        use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: true } }],
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', ignoreOrder: true }),
    new HtmlWebpackPlugin({
      template: './src/host/page/host.html',
      filename: 'index.html',
      chunks: ['host'],
    }),
  ],
  cache: { type: 'filesystem', name: 'host', buildDependencies: { config: [import.meta.filename] } },
};
