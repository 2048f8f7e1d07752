// The pages are written for a forge, where links lead to files and folders of the repository. Here are their places on the site.
import { posix } from 'node:path'

/** docs/guide/README.md is guide/index.md; examples/README.md is examples/index.md. */
export function pagePath(file) {
  return file.replace(/^docs\//, '').replace(/^site\/source\//, 'source/').replace(/README\.md$/, 'index.md')
}

/** The name of a heading, as forges make it. */
export function anchorOf(heading) {
  return heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-')
}

/** The file or folder of the repository that a page's link names, or undefined where it leads elsewhere. */
export function target(page, href) {
  const path = href.split('#')[0]
  return path === '' || /^([a-z]+:|\/)/.test(path) ? undefined : posix.join(posix.dirname(page), decodeURI(path)).replace(/\/$/, '')
}

/** Pages stay pages; what else is linked is shown below source/. */
export function forgeLinks(md, root) {
  md.core.ruler.push('forge-links', ({ tokens, env }) => {
    const page = posix.relative(root, env.realPath ?? env.path)
    for (const link of tokens.flatMap((token) => token.children ?? []).filter((token) => token.type === 'link_open')) {
      const [path, anchor] = link.attrGet('href').split('#')
      const file = target(page, path)
      if (file) {
        link.attrSet('href', '/' + pagePath(file.endsWith('.md') ? file : `source/${file}.md`) + (anchor ? '#' + anchor : ''))
      }
    }
  })
}
