import { cpSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { anchorOf, forgeLinks, pagePath } from './forge.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const base = process.env.SITE_BASE || '/'
const output = fileURLToPath(new URL(`../target/site${base}`, import.meta.url))

// By need, the most frequent first. A page's own heading is its title here.
const sections = {
  'Start': ['README.md', 'docs/guide/existing-project.md', 'examples/README.md', 'docs/guide/notebook.md', 'docs/guide/common-mistakes.md'],
  'Reference': ['docs/reference.md', 'docs/companions.md', 'docs/random.md', 'docs/charts.md', 'docs/checkpoints.md', 'docs/glossary.md'],
  'Something is wrong': ['docs/errors.md', 'docs/safety.md'],
  'Guide': ['README', 'six-hours', 'streams', 'one-input-fails', 'same-numbers-again', 'not-faster', 'profile', 'context', 'per-thread',
    'unsafe-objects', 'locks'].map((name) => `docs/guide/${name}.md`),
  'Many machines': ['docs/cluster.md', 'docs/guide/slurm.md', 'docs/guide/supercomputer.md'],
  'What to rely on': ['docs/promises.md', 'docs/performance.md', 'docs/mutants.md', 'CHANGELOG.md', 'SECURITY.md'],
  'Inside': ['docs/architecture.md', 'CONTRIBUTING.md', 'verification/benchmarks/README.md', 'verification/stress/README.md'],
}
const titles = { 'README.md': 'Five minutes', 'docs/guide/README.md': 'All needs' }
const heading = (page) => readFileSync(root + page, 'utf8').match(/^# (.*)$/m)[1]
const entry = (page) => ({ text: titles[page] ?? heading(page), link: '/' + pagePath(page) })
// A page of another generator: the browser loads it.
const javadoc = { text: 'Javadoc', link: '/apidocs/index.html', target: '_self' }

export default defineConfig({
  title: 'Parallelizable',
  description: 'Write one word above a slow static Java method, and it runs on every core.',
  lang: 'en',
  base,
  srcDir: root,
  srcExclude: ['**/target/**', '**/src/**', '**/.*/**'],
  outDir: output,
  cacheDir: fileURLToPath(new URL('../target/cache', import.meta.url)),
  rewrites: pagePath,
  // The Javadoc is made beside the pages, and linkinator looks at both.
  ignoreDeadLinks: [/^\/apidocs\//],
  head: [['link', { rel: 'icon', href: `${base}icon.svg` }]],
  markdown: {
    anchor: { slugify: anchorOf },
    config: (md) => md.use(forgeLinks, root),
    languageAlias: { jsh: 'java' },
  },
  vite: {
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
    plugins: [{
      // Pages lie outside this folder, where Node.js finds no Vue; what is rendered on the server lies within it.
      name: 'vue-of-this-folder',
      enforce: 'pre',
      resolveId: (id, importer, { ssr }) => ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : null,
    }],
  },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/' },
      { text: 'Calls and options', link: '/reference' },
      { text: 'Errors', link: '/errors' },
      javadoc,
    ],
    sidebar: [
      ...Object.entries(sections).map(([text, pages]) => ({ text, items: pages.map(entry) })),
      { items: [javadoc] },
    ],
    outline: [2, 3],
    search: {
      provider: 'local',
      // Pages that tell what to do come before those that tell what was tested and measured.
      options: { miniSearch: { searchOptions: {
        boostDocument: (page) => /(promises|performance|mutants|architecture|CHANGELOG|CONTRIBUTING|verification)/.test(page) ? 0.3 : 1,
      } } },
    },
  },
  // The picture of the layers is the Javadoc's, too.
  buildEnd({ pages }) {
    const listed = Object.values(sections).flat()
    const missing = pages.filter((page) => !page.startsWith('site/source/') && !listed.includes(page))
    if (missing.length) throw new Error(`Not in the navigation: ${missing}`)
    cpSync(`${root}docs/images/layers.svg`, `${output}apidocs/layers.svg`)
  },
})
