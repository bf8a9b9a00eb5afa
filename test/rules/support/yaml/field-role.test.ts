import { expect, it } from 'vitest'
import { fieldRoles } from '../../../../src/rules/support/yaml/field-role.ts'

const roleOf = fieldRoles(['title', 'sidebarLabel'])

it.each(['title', 'Title', 'og_title', 'pageTitle', 'sidebar_label'])('takes %s for text', (key) => expect(roleOf(key)).toBe('text'))

it.each(['draft', 'hide', 'show_toc', 'isFeatured', 'hide_title', 'no-index'])('takes %s for a switch', (key) =>
  expect(roleOf(key)).toBe('switch'),
)

it.each(['order', 'nav_order', 'sidebarPosition'])('takes %s for a number', (key) => expect(roleOf(key)).toBe('number'))

it.each(['time', 'island', 'issue', 'notitle', 'show', 'titles_of', '', '__proto__', 'constructor'])('cannot tell what %j is', (key) =>
  expect(roleOf(key)).toBe('open'),
)
