import addin from './tools/webpack/addin.mjs';
import cli from './tools/webpack/cli.mjs';
import host from './tools/webpack/host.mjs';

/** Three builds: the add-in a city serves, the browser host for trying it without Excel, the command line. */
export default [addin, host, cli];
