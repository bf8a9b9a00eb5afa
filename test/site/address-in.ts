import { loadBodyParser } from '../../src/document/body/body-parser.ts'
import { parseDocument } from '../../src/document/parse-document.ts'
import { type Files, postIn } from './post-in.ts'

const parser = await loadBodyParser('satteri', () => undefined)

/** Where a post with this text has its address in a project of these files. */
export async function addressIn(files: Files, path: string, text = ''): Promise<string | undefined> {
  const post = await postIn({ ...files, [path]: text }, path)
  return post?.facts.addressOf((await parseDocument(path, text, parser)).frontMatter)
}
