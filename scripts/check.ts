// npm run check [-- --content DIR]: every problem in the content, sorted by place; exit code 1 when there is one.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/bron/site.ts';
import { reportContent } from './report.ts';

const { values } = parseArgs({ options: { content: { type: 'string' } } });
process.exitCode = reportContent(values.content ?? contentFolder()) ? 0 : 1;
