import type { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import { isAssetName } from '../../asset-name.ts'
import type { PlacedPost } from '../../generator.ts'
import { inheritedMetadata } from '../../inherited-metadata.ts'
import { isPostFolder } from '../../post-folders.ts'
import { rootedCandidates } from '../../rooted-candidates.ts'
import type { SiteFolder } from '../../site-folder.ts'
import { address, below, firstName, folderOf, nameOf, OUT_OF_SIGHT, pathFrom, withoutExtension } from '../../site-path.ts'
import { headingShift } from './heading-shift.ts'
import type { QuartoConfig } from './quarto-config.ts'

/** Documents about the repository, which Quarto leaves alone by their names. */
const ABOUT_THE_PROJECT = /^(?:README|CLAUDE|AGENTS)\./i

/** Where files of a Quarto project belong. */
export async function quartoPlaces(folder: SiteFolder, config: QuartoConfig): Promise<(path: string) => PlacedPost | undefined> {
  const inherited = await inheritedMetadata(folder, '', ['_metadata.yml', '_metadata.yaml'])
  return (path) => {
    const isDocument = /\.(?:qmd|md|rmd|markdown)$/i.test(path) && !ABOUT_THE_PROJECT.test(nameOf(path))
    const isHidden = path.split('/').some((name) => /^[._]/.test(name) || name === 'node_modules' || name === 'renv')
    const isBuilt = config.output !== '' && below(config.output, path) !== undefined
    if (!isDocument || isHidden || isBuilt || !config.isRendered(path)) return undefined
    const ofFolder = inherited(path)
    return {
      ...collectionOf(path),
      schema: 'quarto',
      isMdx: false,
      addressOf: (frontMatter) => (config.isProject ? addressOf(path, frontMatter) : undefined),
      linkCandidates: (target) => (isSource(target) || isAssetName(target) ? linkCandidates(path, folder, target) : undefined),
      headingShiftOf: (frontMatter) => headingShift(frontMatter, config.data, ofFolder),
      inheritedKeys: new Set([...config.keys, ...ofFolder]),
      imageCandidates: (target) => (isAssetName(target) ? candidates(path, folder, target) : undefined),
    }
  }
}

function collectionOf(path: string): Pick<PlacedPost, 'collection' | 'pathInCollection'> {
  const section = path.includes('/') ? firstName(path) : undefined
  if (section === undefined) return { collection: { name: 'pages', kind: 'pages', folder: '' }, pathInCollection: path }
  const isListing = nameOf(withoutExtension(path)) === 'index' && folderOf(path) === section
  const kind = isPostFolder(section) && !isListing ? 'posts' : 'docs'
  return isListing && isPostFolder(section)
    ? { collection: { name: 'pages', kind: 'pages', folder: '' }, pathInCollection: path }
    : { collection: { name: section, kind, folder: section }, pathInCollection: path.slice(section.length + 1) }
}

/** A document becomes a page of the same name, unless it says otherwise. */
function addressOf(path: string, frontMatter: FrontMatter | undefined): string | undefined {
  return frontMatter?.has('output-file') === true ? undefined : address(`${withoutExtension(path)}.html`)
}

function isSource(target: string): boolean {
  return /\.(?:qmd|md|rmd|ipynb)$/i.test(target)
}

/** A document may become several files beside it: `paper.pdf` beside `paper.qmd`, and what it says itself. */
function linkCandidates(path: string, folder: SiteFolder, target: string): readonly string[] | undefined {
  const files = candidates(path, folder, target)
  if (files === undefined || !OUTPUT.test(target)) return files
  const isMade = files.some((file) => SOURCES.some((extension) => folder.kindOf(`${withoutExtension(file)}.${extension}`) === 'file'))
  return isMade || /\boutput-file\b/.test(folder.readText(path) ?? '') ? [...files, OUT_OF_SIGHT] : files
}

/** What formats of Quarto end in. */
const OUTPUT = /\.(?:pdf|docx|pptx|epub|odt|rtf|tex|typ|ipynb|md|html)$/i
const SOURCES = ['qmd', 'md', 'rmd', 'Rmd', 'ipynb', 'py', 'R', 'jl']

/** Paths count from the document; with a slash at their start, from the project. */
function candidates(path: string, folder: SiteFolder, target: string): readonly string[] | undefined {
  return target.startsWith('/') ? rootedCandidates(folder, target, ['']) : [pathFrom(folderOf(path), target)]
}
