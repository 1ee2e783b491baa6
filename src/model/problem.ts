// What can be wrong with content: closed records, which src/texts puts into words.
import type { PathStep } from './schema-node.ts';

/** A problem with its place. `line` and `column` count from 1; `field` is the Dutch label of the place. */
export type Problem = Finding & {
  /** The file, relative to the content folder's parent: `content/scholen/de-linde.yaml`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly field?: string;
  /** What the schema says of the place; for a form that is wrong. */
  readonly hint?: string;
  /** What stands there, if that is a scalar and may be repeated. */
  readonly value?: string;
};

/** What a rule found, before it gets its place in a file. */
export type Finding = ProblemDetail & {
  /** The steps from the top of the document to what is wrong; empty for the document itself. */
  readonly at: readonly PathStep[];
  /** Where to point: at the value (default) or at its key. */
  readonly point?: 'key' | 'value';
};

export type YamlFeature =
  | 'anchor'
  | 'alias'
  | 'merge'
  | 'tag'
  | 'directive'
  | 'documents'
  | 'comment'
  | 'complexKey'
  | 'block'
  | 'scalar';
export type PersonalData = 'rijksregisternummer' | 'geboortedatum' | 'telefoon' | 'email' | 'url';
export type Switch = 'weigeringen' | 'contingenten' | 'directie';

export type ProblemDetail =
  // Files
  | { readonly kind: 'unknownFile' }
  | { readonly kind: 'missingFile' }
  | { readonly kind: 'unreadableFile' }
  | { readonly kind: 'fileName' }
  | { readonly kind: 'notRegularFile' }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'invalidUtf8' }
  // Text
  | { readonly kind: 'empty' }
  | { readonly kind: 'forbiddenCharacter'; readonly codePoint: number }
  | { readonly kind: 'notComposed' }
  | { readonly kind: 'surroundingSpace' }
  | { readonly kind: 'foreignLetter'; readonly codePoint: number }
  // YAML
  | { readonly kind: 'yamlSyntax' }
  | { readonly kind: 'yamlFeature'; readonly feature: YamlFeature }
  | { readonly kind: 'duplicateKey' }
  | { readonly kind: 'forbiddenKey' }
  | { readonly kind: 'tooDeep' }
  | { readonly kind: 'notCanonical' }
  // Shape: what the schema says
  | { readonly kind: 'notMapping' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknownKey' }
  | { readonly kind: 'wrongType'; readonly expected: string }
  | { readonly kind: 'notOneOf'; readonly options: readonly string[] }
  | { readonly kind: 'tooSmall'; readonly limit: number }
  | { readonly kind: 'tooGreat'; readonly limit: number }
  | { readonly kind: 'tooShort'; readonly limit: number }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'tooFewItems'; readonly limit: number }
  | { readonly kind: 'tooManyItems'; readonly limit: number }
  | { readonly kind: 'duplicateItem' }
  | { readonly kind: 'wrongForm' }
  | { readonly kind: 'goesWith'; readonly other: string }
  // Rules of data
  | { readonly kind: 'unknownGroep'; readonly nummer: number }
  | { readonly kind: 'duplicateNiveau'; readonly nummer: number }
  | { readonly kind: 'mixedRegime' }
  | { readonly kind: 'eersteLeerjaarCombined' }
  | { readonly kind: 'onlyInRegime'; readonly regime: 'capaciteit' | 'volzet' }
  | { readonly kind: 'onlyInBuitengewoon' }
  | { readonly kind: 'switchedOff'; readonly schakelaar: Switch }
  | { readonly kind: 'aboveCapaciteit'; readonly vrijePlaatsen: number; readonly capaciteit: number }
  | { readonly kind: 'aboveRemaining'; readonly vrijePlaatsen: number; readonly remaining: number }
  | { readonly kind: 'zittendeAboveCapaciteit'; readonly capaciteit: number }
  | { readonly kind: 'volzetWithoutIngeschreven' }
  | { readonly kind: 'contingentIncomplete' }
  | { readonly kind: 'contingentSum'; readonly sum: number; readonly vrijePlaatsen: number }
  | { readonly kind: 'schooljaarNotConsecutive' }
  | { readonly kind: 'unknownSchooljaar' }
  | { readonly kind: 'volgendNotNext' }
  | { readonly kind: 'website' }
  | { readonly kind: 'websiteHttp' }
  | { readonly kind: 'telefoon' }
  | { readonly kind: 'personalData'; readonly what: PersonalData }
  | { readonly kind: 'noSuchDate' }
  | { readonly kind: 'endsBeforeStart' }
  | { readonly kind: 'duplicateGroep'; readonly nummer: number }
  | { readonly kind: 'wrongRegime'; readonly regime: 'capaciteit' | 'volzet' }
  | { readonly kind: 'duplicateAccount' }
  | { readonly kind: 'unknownSchool' }
  | { readonly kind: 'beheerderWithoutSchool' }
  | { readonly kind: 'deskundigeWithSchool' }
  | { readonly kind: 'noDeskundige' };

/** The only problem that does not stop publication. */
export function isWarning(problem: ProblemDetail): boolean {
  return problem.kind === 'websiteHttp';
}
