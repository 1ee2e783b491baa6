// Prints the problems of a content folder; in GitHub Actions also as annotations beside the lines.
import { readContent } from '../src/bron/content-folder.ts';
import { isWarning } from '../src/model/problem.ts';
import { checkPassed, problemAnnotation, problemCount, problemLine } from '../src/texts/problems.ts';

/** Whether the content of `folder` may be published. */
export function reportContent(folder: string): boolean {
  const { problems } = readContent(folder);
  for (const problem of problems) {
    console.log(problemLine(problem));
    if (process.env.GITHUB_ACTIONS === 'true') console.log(problemAnnotation(problem));
  }
  const errors = problems.filter((problem) => !isWarning(problem)).length;
  console.log(errors === 0 ? checkPassed : problemCount(errors));
  return errors === 0;
}
