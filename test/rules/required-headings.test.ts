import { requiredHeadings } from '../../src/rules/required-headings.ts'
import { describeRule } from '../support/describe-rule.ts'

const THREE = ['## Summary', '## Usage', '## Changelog']
const LOOSE = ['## Summary', '*', '## Changelog']

/** A post of headings with a line of text under each. */
const post = (...headings: readonly string[]): string => headings.map((heading) => `${heading}\n\nText.\n`).join('\n')

const required = (headings: readonly string[], markdown: string) => ({ markdown, options: { headings } })

describeRule(requiredHeadings, {
  valid: {
    'every post where nothing is required': post('## Anything'),
    'the required headings in their order': required(THREE, post('## Summary', '## Usage', '## Changelog')),
    'other headings where a star allows them': required(LOOSE, post('## Summary', '## One', '### Two', '## Changelog')),
    'no other headings where a star would allow them': required(LOOSE, post('## Summary', '## Changelog')),
    'one other heading where a plus wants one or more': required(['## Summary', '+'], post('## Summary', '## One')),
    'two other headings where a plus wants one or more': required(['## Summary', '+'], post('## Summary', '## One', '## Two')),
    'any heading for a question mark': required(['# ?', '## Usage'], post('# My tool', '## Usage')),
    'hash signs before a wildcard, which limit it to a level': required(['## A', '### *', '## +'], post('## A', '### B', '### C', '## D')),
    'hash signs alone, which stand for any heading of the level': required(['##', '## B'], post('## A', '## B')),
    'any level for a heading without hash signs': required(['Summary'], post('#### Summary')),
    'another case': required(['## summary'], post('## SUMMARY')),
    'curly quotes for straight ones': required(["## What's new"], post('## What’s new')),
    'the same markup, another one or none': required(['## Use `x` *now*'], post('## Use x **now**')),
    'an id behind the heading': required(['## Usage'], post('## Usage {#use}')),
    'an id in the list': required(['## Usage {#use}'], post('## Usage')),
    'spaces around an item, and blank items': required(['', '  ## Usage  ', ' '], post('## Usage')),
    'a list of nothing but blank items': required([' '], post('## One')),
    'a setext heading': required(['## Usage'], 'Usage\n---\n'),
    'an HTML heading': required(['## Usage'], '<h2 id="u">Usage</h2>\n'),
    'a JSX heading': { path: 'post.mdx', markdown: '<h2>Usage</h2>\n', options: { headings: ['## Usage'] } },
    'headings in quotations and lists, which are not the post’s own': required(['## Usage'], '## Usage\n\n> ## Quoted\n\n- ## Listed\n'),
    'seven hash signs, which are no level but text': required(['####### Seven'], '## \\####### Seven\n'),
    'the same heading twice where the list has it twice': required(
      ['## A', '### Example', '## B', '### Example'],
      post('## A', '### Example', '## B', '### Example'),
    ),
    'a heading from the list once more where a star allows it': required(['## A', '*', '## B'], post('## A', '## A', '## B')),
    'a post without headings where nothing but a star is wanted': required(['*'], 'Text.\n'),
  },
  invalid: {
    'a missing heading, at the one before which it belongs': {
      ...required(THREE, post('## Summary', '## Changelog')),
      messages: ['5:1-5:13 Heading `## Usage` is missing before "Changelog"'],
    },
    'a missing heading, at the end of the post where it is the last': {
      ...required(THREE, post('## Summary', '## Usage')),
      messages: ['7:5-7:6 Heading `## Changelog` is missing at the end of the post'],
    },
    'a missing heading behind a star, before what follows in the list': {
      ...required(['*', '## Usage', '## License'], post('## One', '## Two', '## License')),
      messages: ['9:1-9:11 Heading `## Usage` is missing before "License"'],
    },
    'each missing heading of a post that has none': {
      ...required(THREE, '---\ntitle: Hello\n---\n\nText.\n'),
      messages: [
        '5:5-5:6 Heading `## Summary` is missing at the end of the post',
        '5:5-5:6 Heading `## Usage` is missing at the end of the post',
        '5:5-5:6 Heading `## Changelog` is missing at the end of the post',
      ],
    },
    'a missing heading of an empty post': {
      ...required(['## Summary'], '---\ntitle: Hello\n---\n'),
      messages: ['4:1-4:1 Heading `## Summary` is missing at the end of the post'],
    },
    'a missing heading before one without text': {
      ...required(['A', '# ?'], '#\n'),
      messages: ['1:1-1:2 Heading `A` is missing before a heading without text'],
    },
    'a heading for a plus or a question mark that is missing': {
      ...required(['## A', '+', '## B', '## ?'], post('## A', '## B')),
      messages: ['5:1-5:5 A heading is missing before "B"', '7:5-7:6 A heading of level 2 is missing at the end of the post'],
    },
    'a heading that is not in the list': {
      ...required(THREE, post('## Summary', '## Notes', '## Usage', '## Changelog', '## Thanks')),
      messages: [
        '5:1-5:9 Heading "Notes" has no place between `## Summary` and `## Usage`',
        '17:1-17:10 Heading "Thanks" has no place after `## Changelog`',
      ],
    },
    'a heading before the first of the list': {
      ...required(THREE, post('## Notes', '## Summary', '## Usage', '## Changelog')),
      messages: ['1:1-1:9 Heading "Notes" has no place before `## Summary`'],
    },
    'a heading too many for a question mark': {
      ...required(['?'], post('## A', '## B')),
      messages: ['5:1-5:5 Heading "B" has no place in the list of required headings'],
    },
    'another level than a limited wildcard allows': {
      ...required(['## A', '### *', '## B'], post('## A', '### One', '#### Two', '## B')),
      messages: ['9:1-9:9 Heading "Two" has no place between `## A` and `## B`'],
    },
    'a required heading that comes twice': {
      ...required(['## A', '## B'], post('## A', '## B', '## A')),
      messages: ['9:1-9:5 Heading "A" has no place after `## B`'],
    },
    'two headings in each other’s place, as one mistake': {
      ...required(['## A', '## B'], post('## B', '## A')),
      messages: ['1:1-1:5 Heading "B" is out of order; it belongs after `## A`'],
    },
    'one heading that is out of order among many': {
      ...required(['## A', '## B', '## C', '## D', '## E'], post('## A', '## C', '## D', '## B', '## E')),
      messages: ['13:1-13:5 Heading "B" is out of order; it belongs between `## A` and `## C`'],
    },
    'a heading out of order that a star has taken': {
      ...required(['## A', '*', '## Z'], post('## One', '## Z', '## Two', '## A')),
      messages: [
        '5:1-5:5 Heading "Z" is out of order; it belongs after `## A`',
        '13:1-13:5 Heading "A" is out of order; it belongs before `## Z`',
      ],
    },
    'a missing heading that a star has taken elsewhere, where it may be right': {
      ...required(['## A', '### Example', '*', '## B', '### Example'], post('## A', '### Example', '## One', '### Example', '## B')),
      messages: ['19:5-19:6 Heading `### Example` is missing at the end of the post'],
    },
    'a title below the first section': {
      ...required(['?', '## A'], post('## A', '# Title')),
      messages: ['1:1-1:5 Heading "A" is out of order; it belongs further down'],
    },
    'an order turned around': {
      ...required(['## A', '## B', '## C'], post('## C', '## B', '## A')),
      messages: [
        '1:1-1:5 Heading "C" is out of order; it belongs after `## B`',
        '5:1-5:5 Heading "B" is out of order; it belongs between `## A` and `## C`',
      ],
    },
    'another heading where a certain one is required': {
      ...required(THREE, post('## Summary', '## How to use it', '## Changelog')),
      messages: ['5:1-5:17 Heading "How to use it" stands where `## Usage` is required'],
    },
    'a heading without text where a certain one is required': {
      ...required(['*', '## A', '## B'], post('## ', '## B').slice(0, -1)),
      messages: ['5:1-5:5 Heading `## A` is missing before "B"'],
    },
    'a heading without text and without a wildcard to take it': {
      ...required(['## A', '## B', '?'], post('##', '## B', '##')),
      messages: ['1:1-1:3 Heading without text stands where `## A` is required'],
    },
    'a heading of another level where any one of a level is required': {
      ...required(['# ?', '## A'], post('## Title', '## A')),
      messages: ['1:1-1:9 Heading "Title" stands where a heading of level 1 is required'],
    },
    'the wrong level': {
      ...required(THREE, post('## Summary', '### Usage', '## Changelog')),
      messages: ['5:1-5:10 Heading "Usage" is level 3, but level 2 is required'],
    },
    'the wrong level of an HTML heading': {
      ...required(['## Usage'], '<h3>Usage</h3>\n'),
      messages: ['1:1-1:5 Heading "Usage" is level 3, but level 2 is required'],
    },
    'another case, where case matters': {
      markdown: post('## usage'),
      options: { headings: ['## Usage'], matchCase: true },
      messages: ['1:1-1:9 Heading "usage" stands where `## Usage` is required'],
    },
    'a required heading in which code stands': {
      ...required(['## Use `x`'], 'Text.\n'),
      messages: ['1:5-1:6 Heading "## Use `x`" is missing at the end of the post'],
    },
    'a required heading that is too long for a message': {
      ...required([`## ${'Long '.repeat(30)}`], 'Text 😀'),
      messages: ['1:6-1:8 Heading `## Long Long Long Long Long Long Long Long Long Long Long L…` is missing at the end of the post'],
    },
    'more headings than can be compared': {
      ...required(Array(30).fill('## A'), '# B\n'.repeat(40_000)),
      messages: ['1:1-1:4 The post has 40000 headings, too many to compare them with 30 required ones'],
      asWritten: true,
    },
  },
})
