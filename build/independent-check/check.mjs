// Checks what Triumvirate signs with none of its own code: the proof by Digital Bazaar's cryptosuite, the canonical form
// by canonicalize, the structure by ajv. Offline: a did:key is its own document, and nothing else is loaded.
//
//   node check.mjs proof DID FILE...       each proof holds, was made by DID's key, and fails after any change
//   node check.mjs canonical FILE CANON    CANON is the RFC 8785 form of FILE, byte for byte
//   node check.mjs schema SCHEMA FILE      FILE satisfies SCHEMA (draft-07), and no longer does once it is spoilt
//
// Exit status: 0 all of it holds; 1 something does not, and is printed; 2 wrong usage.

import {readFileSync} from 'node:fs';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {createVerifyCryptosuite} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import jsigs from 'jsonld-signatures';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import canonicalize from 'canonicalize';

const SAMPLED_BYTES = 300;

const failures = [];

function check(holds, what) {
  if (!holds) {
    failures.push(what);
  }
}

// The only documents there are: the key that is expected, and its controller.
function offlineLoader(did) {
  const key = did.slice('did:key:'.length);
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: `${did}#${key}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: key
  };
  const documents = new Map([
    [did, {'@context': 'https://www.w3.org/ns/did/v1', id: did, assertionMethod: [method.id]}],
    [method.id, method]
  ]);
  return async url => {
    if (!documents.has(url)) {
      throw new Error(`not loaded: ${url}`);
    }
    return {documentUrl: url, document: structuredClone(documents.get(url))};
  };
}

// docs/spec/triumvirate.md, "Proof": a Triumvirate's proof is moved to where general verifiers look for it.
function secured(document) {
  const copy = structuredClone(document);
  if (copy.provenance?.adapter_signature !== undefined) {
    copy.proof = copy.provenance.adapter_signature;
    delete copy.provenance.adapter_signature;
  }
  return copy;
}

async function verifies(document, documentLoader) {
  const suite = new DataIntegrityProof({cryptosuite: createVerifyCryptosuite()});
  const purpose = new jsigs.purposes.AssertionProofPurpose();
  try {
    return (await jsigs.verify(secured(document), {suite, purpose, documentLoader})).verified === true;
  } catch {
    return false;
  }
}

function proofOf(document) {
  return document.provenance === undefined ? document.proof : document.provenance.adapter_signature;
}

// Every byte of the proof, and some hundreds of others, evenly spread: the same ones on every run.
function positions(document, bytes) {
  const proof = Buffer.from(canonicalize(proofOf(document)), 'utf8');
  const start = bytes.lastIndexOf(proof);
  const chosen = new Set();
  for (let i = 0; i < proof.length; i++) {
    chosen.add(start + i);
  }
  for (let i = 0; i < SAMPLED_BYTES; i++) {
    chosen.add(Math.floor((i + 0.5) * bytes.length / SAMPLED_BYTES));
  }
  return [...chosen].sort((a, b) => a - b);
}

async function checkProof(did, file) {
  const loader = offlineLoader(did);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  check(await verifies(document, loader), `${file}: the proof does not hold`);

  const canonical = canonicalize(document);
  const bytes = Buffer.from(canonical, 'utf8');
  const count = {altered: 0, noJson: 0, same: 0};
  for (const position of positions(document, bytes)) {
    for (const bit of [0x01, 0x20]) {
      const tampered = Buffer.from(bytes);
      tampered[position] ^= bit;
      let altered;
      try {
        altered = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(tampered));
      } catch {
        count.noJson++;
        continue;
      }
      // A letter of an escape in upper case, say: another text, but the same document.
      const same = canonicalize(altered) === canonical;
      count[same ? 'same' : 'altered']++;
      check(
        await verifies(altered, loader) === same,
        `${file}: byte ${position} ^ ${bit} of the canonical form is ${same ? 'no change and refused' : 'changed and accepted'}`);
    }
  }
  check(count.altered > SAMPLED_BYTES, `${file}: only ${count.altered} changed documents were tried`);
  await checkAlterations(document, loader, file);
  console.log(`${file}: verified; refused after each of ${count.altered} changed bytes`
    + ` (${count.noJson} more were no JSON, ${count.same} no change)`);
}

async function checkAlterations(document, loader, file) {
  const alterations = {
    'created a second later': copy => proofOf(copy).created = proofOf(copy).created.replace(/.Z$/, d => (d[0] === '0' ? '1' : '0') + 'Z'),
    'no created': copy => delete proofOf(copy).created,
    'another suite': copy => proofOf(copy).cryptosuite = 'eddsa-rdfc-2022',
    'another type': copy => proofOf(copy).type = 'Ed25519Signature2020',
    'another purpose': copy => proofOf(copy).proofPurpose = 'authentication',
    'a member more in the proof': copy => proofOf(copy).nonce = 'x',
    'an empty context in the proof': copy => proofOf(copy)['@context'] = [],
    'no signature': copy => delete proofOf(copy).proofValue,
    'a shorter signature': copy => proofOf(copy).proofValue = proofOf(copy).proofValue.slice(0, -1),
    'a longer signature': copy => proofOf(copy).proofValue += '1',
    'a member more': copy => copy.more = true
  };
  for (const [what, alter] of Object.entries(alterations)) {
    const copy = structuredClone(document);
    alter(copy);
    check(!await verifies(copy, loader), `${file}: accepted with ${what}`);
  }
  const stripped = structuredClone(document);
  delete (stripped.provenance ?? stripped).adapter_signature;
  delete stripped.proof;
  check(!await verifies(stripped, loader), `${file}: accepted without a proof`);
  const stranger = offlineLoader('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2');
  check(!await verifies(document, stranger), `${file}: accepted though another key was expected`);
}

function checkCanonical(file, canonicalFile) {
  const theirs = Buffer.from(canonicalize(JSON.parse(readFileSync(file, 'utf8'))), 'utf8');
  const ours = readFileSync(canonicalFile);
  check(theirs.equals(ours), `${canonicalFile} is not the canonical form of ${file}`);
  console.log(`${canonicalFile}: ${ours.length} bytes, compared with canonicalize`);
}

function checkSchema(schemaFile, file) {
  const validate = addFormats(new Ajv({allErrors: false})).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  const document = JSON.parse(readFileSync(file, 'utf8'));
  check(validate(document), `${file} is refused: ${JSON.stringify(validate.errors)}`);
  const spoilt = {
    'a member that is not known': {...document, surprise: true},
    'a schema version that is not known': {...document, schema_version: '9.9'},
    'an id that is none': {...document, triumvirate_id: 'x'},
    'instruments that are a list': {...document, instruments: []}
  };
  for (const member of ['schema_version', 'triumvirate_id', 'client_id', 'source_corpus', 'instruments', 'validation', 'provenance']) {
    spoilt[`no ${member}`] = {...document, [member]: undefined};
    delete spoilt[`no ${member}`][member];
  }
  for (const [what, bad] of Object.entries(spoilt)) {
    check(!validate(bad), `${file} is accepted with ${what}`);
  }
  console.log(`${file}: satisfies the schema; refused in each of ${Object.keys(spoilt).length} spoilt forms`);
}

const [command, ...words] = process.argv.slice(2);
if (command === 'proof' && words.length >= 2) {
  for (const file of words.slice(1)) {
    await checkProof(words[0], file);
  }
} else if (command === 'canonical' && words.length === 2) {
  checkCanonical(words[0], words[1]);
} else if (command === 'schema' && words.length === 2) {
  checkSchema(words[0], words[1]);
} else {
  console.error('usage: check.mjs proof DID FILE... | canonical FILE CANON | schema SCHEMA FILE');
  process.exit(2);
}
failures.forEach(failure => console.error(`check: ${failure}`));
process.exit(failures.length === 0 ? 0 : 1);
