import GithubSlugger from 'github-slugger'

/** As Docusaurus, Astro, Starlight, Nextra and Fumadocs make ids: those of GitHub. */
export function githubSlugger(): (text: string) => string {
  const slugger = new GithubSlugger()
  return (text) => slugger.slug(text)
}
