// What pages link to and is no page: a file as it stands, a folder as a list of its files.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { pagePath, target } from '../.vitepress/forge.mjs'

const root = resolve('..')
const languages = { gradle: 'groovy', kt: 'kotlin', rs: 'rust', py: 'python' }
const shown = ['java', 'xml', 'c', ...Object.keys(languages)]
// Files of a larger folder have no pages; their number is told.
const most = 40

const hidden = (name) => name.startsWith('.') || ['target', 'node_modules'].includes(name)

function files(path) {
  if (!statSync(posix.join(root, path)).isDirectory()) return [path]
  return readdirSync(posix.join(root, path)).filter((name) => !hidden(name)).sort().flatMap((name) => files(posix.join(path, name)))
}

function linked() {
  return files('.').filter((file) => file.endsWith('.md')).flatMap((page) => {
    const text = readFileSync(posix.join(root, page), 'utf8').replace(/^```.*?^```$/gms, '')
    return [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, href]) => target(page, href))
  }).filter((path) => path && !path.endsWith('.md') && existsSync(posix.join(root, path)))
}

function listing(path) {
  const all = files(path)
  if (all.length <= most) return all.map((file) => `- [${posix.relative(path, file)}](/${pagePath(file.endsWith('.md') ? file : `source/${file}.md`)})`)
  const folders = all.reduce((map, file) => map.set(posix.dirname(file), [...map.get(posix.dirname(file)) ?? [], file]), new Map())
  return [`${all.length} files, in these folders:\n`, ...[...folders].map(([folder, { length }]) => `- \`${folder}\` (${length})`)]
}

function page(path) {
  const name = posix.basename(path)
  const folder = statSync(posix.join(root, path)).isDirectory()
  const extension = posix.extname(name).slice(1)
  const content = folder ? listing(path).join('\n')
    : ['~~~~~~' + (shown.includes(extension) ? languages[extension] ?? extension : 'txt'), readFileSync(posix.join(root, path), 'utf8'), '~~~~~~'].join('\n')
  return { params: { path }, content: `# ${name}\n\n\`${path}\`\n\n${content}` }
}

export default {
  paths() {
    const paths = new Set(linked())
    for (const path of [...paths]) {
      const all = files(path)
      if (all.length <= most) all.forEach((file) => paths.add(file))
    }
    return [...paths].map(page)
  },
}
