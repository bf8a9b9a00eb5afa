import type { Document } from '../../../document/document.ts'
import { FrontMatter } from '../../../document/front-matter/front-matter.ts'
import type { PostSite } from '../../../rule/post-site.ts'
import { childPointer } from '../../../text/json-pointer.ts'
import type { TextRange } from '../../../text/text-range.ts'
import { postStart } from '../front-matter/post-start.ts'

/** Fields that addresses are made of, the most telling first. */
const FIELDS = ['permalink', 'url', 'path', 'slug', 'id', 'title', 'date']

/**
 * Where a post says what its address is: the property without which it had another one. Where the address comes from the file's name
 * alone it is shown by the title, which is what the author knows the post by.
 */
export function addressSource(
  document: Document,
  site: PostSite,
  address: string,
): { readonly at: TextRange; readonly pointer: string | undefined } {
  const { frontMatter } = document
  if (frontMatter?.data === undefined) return { at: postStart(document), pointer: undefined }
  const keys = Object.keys(frontMatter.data)
    .filter((key) => FIELDS.includes(key.toLowerCase()))
    .toSorted((a, b) => FIELDS.indexOf(a.toLowerCase()) - FIELDS.indexOf(b.toLowerCase()))
  const key = keys.find((one) => site.addressOf(without(frontMatter, one)) !== address) ?? keys.find((one) => one.toLowerCase() === 'title')
  if (key === undefined) return { at: postStart(document), pointer: undefined }
  const pointer = childPointer('', key)
  return { at: frontMatter.rangeAt(pointer), pointer }
}

function without(frontMatter: FrontMatter, key: string): FrontMatter {
  const { format, problems, range, contentRange, closingRange, misplaced } = frontMatter
  const data = Object.fromEntries(Object.entries(frontMatter.data ?? {}).filter(([name]) => name !== key))
  return new FrontMatter({ format, data, problems, range, contentRange, closingRange, misplaced, root: undefined })
}
