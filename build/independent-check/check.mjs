// Checks what Triumvirate signs with none of its own code: the proof by Digital Bazaar's cryptosuite, the canonical form
// by canonicalize, the structure by ajv. Offline: a did:key is its own document, and nothing else is loaded.
//
//   node check.mjs proof DID FILE...       each proof holds, was made by DID's key, and fails after any change
//   node check.mjs chain DID DID FILE      of a document signed twice, each proof holds by itself, was made by its DID's key in
//                                          that order, and the chain fails after any change, strip, swap or reorder
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

// VC Data Integrity 1.0, proof chains: a proof is over the document with the array of the proofs that it builds on. The
// library knows nothing of previousProof, and says yes when any proof holds: so each is given to its suite by itself.
async function verifiesInChain(document, index, documentLoader) {
  const {proof: all, ...body} = structuredClone(document);
  const proof = [all].flat()[index];
  if (index === 0) {
    return verifies({...body, proof}, documentLoader);
  }
  const suite = new DataIntegrityProof({cryptosuite: createVerifyCryptosuite()});
  const purpose = new jsigs.purposes.AssertionProofPurpose();
  try {
    const secured = {...body, proof: all.slice(0, index)};
    const {verified, verificationMethod} = await suite.verifyProof({proof, document: secured, documentLoader});
    return verified === true && await suite.matchProof({proof}) && proof.proofPurpose === 'assertionMethod'
      && (await purpose.validate(proof, {verificationMethod, documentLoader})).valid === true;
  } catch {
    return false;
  }
}

async function verifiesWhole(document, loaders) {
  if (!Array.isArray(document.proof) || document.proof.length !== loaders.length) {
    return false;
  }
  const held = await Promise.all(loaders.map((loader, index) => verifiesInChain(document, index, loader)));
  return held.every(Boolean);
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

async function checkChain(dids, file) {
  const loaders = dids.map(offlineLoader);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  for (const index of dids.keys()) {
    check(await verifiesInChain(document, index, loaders[index]), `${file}: proof ${index + 1} does not hold by itself`);
  }
  const canonical = canonicalize(document);
  const bytes = Buffer.from(canonical, 'utf8');
  let altered = 0;
  for (const position of positions(document, bytes)) {
    const tampered = Buffer.from(bytes);
    tampered[position] ^= 0x01;
    let changed;
    try {
      changed = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(tampered));
    } catch {
      continue;
    }
    if (canonicalize(changed) !== canonical) {
      altered++;
      check(!await verifiesWhole(changed, loaders), `${file}: byte ${position} of the canonical form is changed and accepted`);
    }
  }
  check(altered > SAMPLED_BYTES, `${file}: only ${altered} changed documents were tried`);
  const [first, second] = document.proof;
  const guilty = {
    'its first proof stripped': [{...document, proof: [second]}, 0],
    'its first proof stripped, the second read as such': [{...document, proof: [[], second].flat()}, 1],
    'its proofs in the other order, the first': [{...document, proof: [second, first]}, 0],
    'its proofs in the other order, the second': [{...document, proof: [second, first]}, 1],
    'the first proof twice': [{...document, proof: [first, first]}, 1],
    'the second proof by itself': [{...document, proof: second}, 0],
    'another id of the first proof': [{...document, proof: [{...first, id: 'urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55'}, second]}, 1],
    'a previous proof elsewhere': [{...document, proof: [first, {...second, previousProof: 'urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55'}]}, 1]
  };
  for (const [what, [bad, index]] of Object.entries(guilty)) {
    check(!await verifiesInChain(bad, index, loaders[index]), `${file}: accepted with ${what}`);
    check(!await verifiesInChain(bad, index, loaders[1 - index]), `${file}: accepted by the other key with ${what}`);
  }
  check(!await verifiesWhole({...document, proof: [first]}, loaders), `${file}: accepted without its second proof`);
  check(!await verifiesWhole(document, [...loaders].reverse()), `${file}: accepted with the roles swapped`);
  const stranger = offlineLoader('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2');
  for (const index of dids.keys()) {
    check(!await verifiesInChain(document, index, stranger), `${file}: proof ${index + 1} accepted though another key was expected`);
  }
  console.log(`${file}: each of two proofs verified by itself; the chain refused after each of ${altered} changed bytes`
    + ` and in each of ${Object.keys(guilty).length + 4} other guilty forms`);
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
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const validate = addFormats(new Ajv({allErrors: false})).compile(schema);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  check(validate(document), `${file} is refused: ${JSON.stringify(validate.errors)}`);
  const spoilt = {
    'a member that is not known': {...document, surprise: true},
    'a schema version that is not known': {...document, schema_version: '9.9'},
    'an id that is none': {...document, triumvirate_id: 'x'},
    'instruments that are a list': {...document, instruments: []}
  };
  for (const member of schema.required) {
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
} else if (command === 'chain' && words.length === 3) {
  await checkChain(words.slice(0, 2), words[2]);
} else if (command === 'canonical' && words.length === 2) {
  checkCanonical(words[0], words[1]);
} else if (command === 'schema' && words.length === 2) {
  checkSchema(words[0], words[1]);
} else {
  console.error('usage: check.mjs proof DID FILE... | chain DID DID FILE | canonical FILE CANON | schema SCHEMA FILE');
  process.exit(2);
}
failures.forEach(failure => console.error(`check: ${failure}`));
process.exit(failures.length === 0 ? 0 : 1);
