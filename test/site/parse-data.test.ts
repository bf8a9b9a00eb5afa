import { describe, expect, it } from 'vitest'
import { memoryFileSystem } from '../../src/files/memory-file-system.ts'
import { folderEntries, type SiteFolder, siteFolder } from '../../src/site/site-folder.ts'

const FILES = {
  'config.json': '{ "a": 1 } // comment',
  'config.yml': 'a: 1',
  'config.toml': 'a = 1',
  'config.js': 'module.exports = { a: 1 }',
  'config.ts': 'export default { a: 1 as number }',
  'broken.yml': 'a: [',
  'broken.toml': 'a =',
  'broken.js': 'export default {',
  'broken.ts': 'export default {',
  'binary.js': '\0',
  'folder.js/x': '',
}

function folder(): SiteFolder {
  const fileSystem = memoryFileSystem(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`/site/${path}`, text])))
  return siteFolder(fileSystem, '/site', (path) => folderEntries(fileSystem, path))
}

describe('the data of a site', () => {
  it.each(['json', 'yml', 'toml', 'js', 'ts'])('is read from .%s', async (extension) => {
    expect(await folder().readData(`config.${extension}`)).toEqual({ a: 1 })
  })
  it.each(['broken.yml', 'broken.toml', 'broken.js', 'broken.ts', 'binary.js', 'folder.js', 'none.js', '../site/config.json/..'])(
    'is undefined where there is nothing to be read: %s',
    async (path) => {
      expect(await folder().readData(path)).toBeUndefined()
      expect(await folder().readModule(path)).toBeUndefined()
    },
  )
  it('is a module where that is asked for', async () => {
    expect((await folder().readModule('config.ts'))?.default).toEqual({ a: 1 })
  })
})
