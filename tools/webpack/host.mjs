import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { at, common, quickMinimizer } from './common.mjs';

/**
 * Names the grid's scripts in the page itself: the browser fetches and parses them from the first moment, and webpack takes
 * those it finds.
 */
class GridBesideHost {
  apply(compiler) {
    compiler.hooks.compilation.tap('GridBesideHost', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap('GridBesideHost', (data) => {
        const chunks = compilation.namedChunkGroups.get('grid')?.chunks ?? [];
        const scripts = chunks.flatMap(({ id, files }) =>
          [...files]
            .filter((file) => file.endsWith('.js'))
            .map((src) =>
              HtmlWebpackPlugin.createHtmlTagObject('script', {
                async: true,
                src,
                'data-webpack': `${compilation.outputOptions.uniqueName}:chunk-${id}`,
              }),
            ),
        );
        data.assetTags.scripts.push(...scripts);
        return data;
      });
    });
  }
}

/**
 * What Univer brings and this page does without: fonts read from files, the languages of texts, and tables of all scripts
 * for the Chinese, Japanese and Korean ones, which the browser knows by itself.
 */
const replaced = {
  'opentype.js$': false,
  'franc-min$': at('src/host/univer/instead-of/franc-min.ts'),
  'cjk-regex$': at('src/host/univer/instead-of/cjk-regex.ts'),
};

/**
 * The browser host for trying the product without Excel. It is never shipped, so it goes to the build cache
 * and leaves `dist` to the add-in.
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
  resolve: { ...common.resolve, alias: replaced },
  module: {
    rules: [
      ...common.module.rules,
      {
        test: /\.css$/,
        use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: true } }],
      },
    ],
  },
  // Several scripts: a browser parses them side by side.
  optimization: { minimizer: [quickMinimizer], splitChunks: { chunks: 'async', maxSize: 1_800_000 } },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', ignoreOrder: true }),
    new HtmlWebpackPlugin({
      template: './src/host/page/host.html',
      filename: 'index.html',
      chunks: ['host'],
    }),
    new GridBesideHost(),
  ],
  cache: { type: 'filesystem', name: 'host', buildDependencies: { config: [import.meta.filename] } },
};
