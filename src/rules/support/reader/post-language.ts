import type { Document } from '../../../document/document.ts'

const FIELDS = ['lang', 'language', 'locale']
/** `pt`, `pt-BR`, `zh_Hans`, `en-US.UTF-8`. */
const LANGUAGE_TAG = /^([a-z]{2})(?:[-_.][\w.-]*)?$/i
/** A folder is named after a language and at most one more part: `pt`, `pt-br`, `zh-Hans`. */
const LOCALE_FOLDER = /^([a-z]{2})(?:[-_](?:[a-z]{2}|[a-z]{4}))?$/i
const LOCALE_SUFFIX = /\.([a-z]{2})(?:[-_](?:[a-z]{2}|[a-z]{4}))?\.[a-z]+$/i

/**
 * The language of a post as a two-letter code: from its front matter, from its file name (`post.fr.md`) or from a folder
 * (`i18n/pt/…`, `content/zh-cn/…`).
 *
 * @param known The codes that count as languages; every other folder with a short name (`go`, `js`) is a topic.
 */
export function postLanguage({ path, frontMatter }: Document, known: ReadonlySet<string>): string | undefined {
  const named = FIELDS.map((field) => frontMatter?.value(field))
  const tags = named.map((value) => (typeof value === 'string' && value.length < 50 ? LANGUAGE_TAG.exec(value.trim())?.[1] : undefined))
  const folders = path.split('/').slice(0, -1)
  const candidates = [...tags, LOCALE_SUFFIX.exec(path)?.[1], ...folders.map((folder) => LOCALE_FOLDER.exec(folder)?.[1])]
  return candidates.map((candidate) => candidate?.toLowerCase()).find((candidate) => candidate !== undefined && known.has(candidate))
}
