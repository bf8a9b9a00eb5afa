export { type Config, type ConfigEntry, defineConfig, type PluginChoice, type RuleSetting, type SeveritySetting } from './config/config.ts'
export type { PresetName } from './config/presets.ts'
export type { BodyFlavor } from './document/body/body-parser.ts'
export type { Document } from './document/document.ts'
export type { FrontMatter, FrontMatterFormat, FrontMatterProblem } from './document/front-matter/front-matter.ts'
export type { MarkupAttribute, MarkupElement } from './document/markup/markup-element.ts'
export type {
  AnchorStyle,
  AuthorKeys,
  BodyLanguage,
  CollectionKind,
  DatesInNames,
  ExcerptMarker,
  FrontMatterForm,
  FuturePosts,
  GeneratorName,
  GeneratorProfile,
  TemplateLanguage,
  TitlePlace,
  Unknowable,
  Unknown,
  YamlParser,
  YamlReader,
} from './generator/generator-profile.ts'
export { type FixTextOptions, type FixTextResult, fixText } from './library/fix-text.ts'
export { type FormatOptions, format } from './library/format.ts'
export { type LintFilesOptions, type LintFilesReport, lintFiles } from './library/lint-files.ts'
export { type LintTextOptions, type LintTextResult, lintText } from './library/lint-text.ts'
export { type LoadConfigOptions, loadConfig } from './library/load-config.ts'
export { PostLintError, type PostLintErrorKind } from './library/post-lint-error.ts'
export type { ConfigChoice, FixChoice, LoadedConfig, RunOptions, RunRemarks, TextOptions } from './library/run-options.ts'
export { type ReporterName, reporterNames } from './reporters/reporter-names.ts'
export { definePlugin, type RulePlugin } from './rule/define-plugin.ts'
export {
  type AcrossFiles,
  type CheckContext,
  type CrossFileRuleDefinition,
  type DeclaredRule,
  defineCrossFileRule,
  defineRule,
  type Finding,
  type Place,
  type PostGroup,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type SummarizedPost,
  type SummaryContext,
} from './rule/define-rule.ts'
export type {
  Fix,
  FixedContents,
  LintCounts,
  LintMessage,
  LintReport,
  LintResult,
  RelatedPlace,
  Severity,
  WithheldFix,
} from './rule/lint-message.ts'
export type {
  ImageFacts,
  PlaceInPost,
  PostCollection,
  PostSite,
  ReferenceData,
  SiteTarget,
  SourcePost,
} from './rule/post-site.ts'
export type { OptionDeclaration, OptionDeclarations, OptionValues } from './rule/rule-options.ts'
export type { Visitor } from './rule/visitor.ts'
export type { PostSchema, Suggestion, UnknownKey, Violation } from './schema/post-schema.ts'
export type { SourceString } from './text/source-string.ts'
export type { Point, SourceText } from './text/source-text.ts'
export type { TextEdit } from './text/text-edit.ts'
export type { TextRange } from './text/text-range.ts'
