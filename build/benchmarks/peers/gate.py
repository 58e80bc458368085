"""The same job in Python: parse, validate by jsonschema, canonicalise, hash, verify. gate.py FOLDER SECONDS
Prints the processor time per envelope, in microseconds. Keys and proof are decoded beforehand."""
import hashlib
import json
import sys
import time
from pathlib import Path

import jsonschema
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
text = (folder / "envelope.json").read_bytes()
validator = jsonschema.Draft7Validator(
    json.loads((folder / "schema.json").read_bytes()), format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER)


def canonical(document):
    """Equals RFC 8785 for a document whose names are ASCII and whose numbers are integers."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def base58(multibase):
    number = 0
    for character in multibase[1:]:
        number = number * 58 + "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".index(character)
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


proof = json.loads(text)["provenance"]["adapter_signature"]
signature = base58(proof["proofValue"]).rjust(64, b"\0")
key = Ed25519PublicKey.from_public_bytes(base58(proof["verificationMethod"].split("#")[1])[2:])


def gate():
    envelope = json.loads(text)
    for error in validator.iter_errors(envelope):
        raise ValueError(error)
    options = envelope["provenance"].pop("adapter_signature")
    del options["proofValue"]
    key.verify(signature, hashlib.sha256(canonical(options)).digest() + hashlib.sha256(canonical(envelope)).digest())


def until(duration):
    runs, end = 0, time.perf_counter() + duration
    while time.perf_counter() < end:
        gate()
        runs += 1
    return runs


until(seconds / 2)
before = time.process_time()
runs = until(seconds)
print(f"{(time.process_time() - before) / runs * 1e6:.1f}")
