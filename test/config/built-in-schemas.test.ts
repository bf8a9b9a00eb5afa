import { expect, test } from 'vitest'
import { builtInSchemaNames, chooseSchema, schemaPath } from '../../src/config/built-in-schemas.ts'
import { nodeFileSystem } from '../../src/files/node-file-system.ts'
import { packageRoot } from '../../src/files/package-root.ts'

test('the list of built-in schemas is the folder of schemas', () => {
  const files = nodeFileSystem.readDirectory(`${packageRoot()}/schemas`).map(({ name }) => name)
  const names = files.filter((name) => name.endsWith('.schema.json') && name !== 'config.schema.json')
  expect(names.map((name) => name.replace('.schema.json', '')).sort()).toEqual(builtInSchemaNames)
})

test('a schema is a name, or a path when it has a slash or an extension', () => {
  expect(chooseSchema('post', '/site')).toEqual({ kind: 'built-in', name: 'post' })
  expect(chooseSchema('./post', '/site')).toEqual({ kind: 'file', path: '/site/post' })
  expect(chooseSchema('post.json', '/site')).toEqual({ kind: 'file', path: '/site/post.json' })
  expect(chooseSchema('/post', '/site')).toEqual({ kind: 'file', path: '/post' })
  expect(schemaPath({ kind: 'built-in', name: 'post' })).toBe(`${packageRoot()}/schemas/post.schema.json`)
})

test('a name that is misspelt gets the nearest one', () => {
  expect(() => chooseSchema('docusaurus-blgo', '/site')).toThrow(
    'There is no built-in schema `docusaurus-blgo`; did you mean `docusaurus-blog`?',
  )
})
