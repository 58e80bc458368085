// Reads credentials as a JSON-LD processor does: with the contexts that they name, in safe mode, which stops at any
// term that has no meaning. Offline: the W3C's context comes from npm, our own from the file that ships.
//
//   node terms.mjs CONTEXT FILE...      every term of FILE has a meaning, and none more than one
//
// Exit status: 0 all of it holds; 1 something does not, and is printed; 2 wrong usage.

import {readFileSync} from 'node:fs';
import jsonld from 'jsonld';
import {contexts} from '@digitalbazaar/credentials-context';

const OURS = 'https://triumvirate.ucca.online/context/cco/v1';
const TERM = 'https://triumvirate.ucca.online/ns/cco#';

function loader(ours) {
  return async url => {
    const document = url === OURS ? ours : contexts.get(url);
    if (document === undefined) {
      throw new Error(`not loaded: ${url}`);
    }
    return {documentUrl: url, document: structuredClone(document)};
  };
}

async function expanded(document, ours) {
  return jsonld.expand(document, {safe: true, documentLoader: loader(ours)});
}

async function fails(document, ours) {
  try {
    await expanded(document, ours);
    return false;
  } catch {
    return true;
  }
}

function without(ours, term) {
  const copy = structuredClone(ours);
  delete copy['@context'][term];
  return copy;
}

const failures = [];
const [contextFile, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: terms.mjs CONTEXT FILE...');
  process.exit(2);
}
const ours = JSON.parse(readFileSync(contextFile, 'utf8'));
for (const file of files) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  try {
    const [subject] = (await expanded(document, ours))[0]['https://www.w3.org/2018/credentials#credentialSubject'];
    const outcomes = document.credentialSubject.capability?.outcomes;
    if (outcomes !== undefined) {
      const ids = subject[`${TERM}capability`][0][`${TERM}outcomes`][0]['@list']
        .map(outcome => outcome[`${TERM}outcome_id`][0]['@value']);
      if (ids.join() !== outcomes.map(outcome => outcome.outcome_id).join()) {
        failures.push(`${file}: the outcomes lose their order`);
      }
    }
  } catch (error) {
    failures.push(`${file}: ${error.message} ${JSON.stringify(error.details ?? {}).slice(0, 500)}`);
    continue;
  }
  // Each of our terms that the document uses is needed: without its meaning the processor stops.
  let needed = 0;
  for (const term of Object.keys(document.credentialSubject).filter(name => name in ours['@context'])) {
    needed++;
    if (!await fails(document, without(ours, term))) {
      failures.push(`${file}: read although ${term} has no meaning`);
    }
  }
  if (!await fails({...document, surprise: true}, ours)) {
    failures.push(`${file}: read although 'surprise' has no meaning`);
  }
  console.log(`${file}: every term has a meaning; refused without that of each of ${needed} sections`);
}
failures.forEach(failure => console.error(`terms: ${failure}`));
process.exit(failures.length === 0 ? 0 : 1);
