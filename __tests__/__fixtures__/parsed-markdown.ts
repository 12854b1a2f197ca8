import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** What GitHub's own parser would make of a page, as far as the standard goes. */
export interface ParsedMarkdown {
  /** For each table its rows, each cell as its text. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly links: readonly string[]
  readonly images: number
  /** Every piece of HTML that is not in a code block. */
  readonly html: readonly string[]
  readonly headings: readonly string[]
  readonly codeBlocks: readonly { readonly language: string; readonly text: string }[]
  /** All text outside of code blocks. */
  readonly text: string
}

/** Parses GitHub-flavoured Markdown. */
export function parseMarkdown(markdown: string): ParsedMarkdown {
  const root: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const nodes = allNodes(root)
  const of = <Type extends Nodes['type']>(type: Type): Extract<Nodes, { type: Type }>[] =>
    nodes.filter((node): node is Extract<Nodes, { type: Type }> => node.type === type)
  return {
    tables: of('table').map((table) => table.children.map((row) => row.children.map(textOf))),
    links: [...of('link'), ...of('definition')].map((node) => node.url),
    images: of('image').length + of('imageReference').length,
    html: of('html').flatMap(({ value }) => value.match(/<[^>]*>?/g) ?? []),
    headings: of('heading').map(textOf),
    codeBlocks: of('code').map(({ lang, value }) => ({ language: lang ?? '', text: value })),
    text: of('text')
      .map(({ value }) => value)
      .join('\n')
  }
}

function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])]
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
