// Joins what the pages need into few small files: one style sheet, and one script for each page.
// Run by Maven; npm has put the packages where NODE_PATH says.
//   node build.mjs WEB OUT   (the folder web/ and the folder to write to)
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [web, out] = process.argv.slice(2);
const require = createRequire(join(process.env.NODE_PATH, 'build.cjs'));
const { build } = require('esbuild');
const { PurgeCSS } = require('purgecss');

const common = { bundle: true, minify: true, logLevel: 'warning', nodePaths: [process.env.NODE_PATH] };

await build({
  ...common,
  entryPoints: {
    chat: join(web, 'js/chat.js'),
    lookup: join(web, 'js/lookup.js'),
    topic: join(web, 'js/topic.js'),
    embed: join(web, 'js/embed/main.js'),
    frame: join(web, 'js/embed/frame.js'),
    heights: join(web, 'js/embed/heights.js'),
  },
  outdir: join(out, 'js'),
  format: 'esm',
  target: 'es2022',
});

const sheet = join(out, 'css/site.css');
await build({ ...common, entryPoints: [join(web, 'css/main.css')], outfile: sheet, target: 'chrome111' });

// Of the components and tokens only what the pages use: the theme alone has 2,800 tokens.
const [pruned] = await new PurgeCSS().purge({
  content: [join(web, 'templates/*.mustache'), join(web, 'js/**/*.js')],
  css: [{ raw: await readFile(sheet, 'utf8') }],
  variables: true,
  // Written in a template as status-{{status}}.
  safelist: [/^status-/],
});
await writeFile(sheet, pruned.css);
