package online.ucca.triumvirate.world.evidence;

import java.util.List;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/** What exported evidence says of itself, to somebody who knows nothing of this program. */
public final class EvidenceReadme {
  private EvidenceReadme() {}

  /**
   * The text.
   *
   * @param key the key that signed
   * @param verifierKeys the verifier keys of the logs' checkpoints, one for each log
   * @return a text file's content
   */
  public static String text(Ed25519PublicKey key, List<String> verifierKeys) {
    return """
        The evidence of a world: what its adapters did, for whom, and when.

        clients/CLIENT/ADAPTER/audit.jsonl      one JSON object a line, each chained to the one before
        clients/CLIENT/ADAPTER/checkpoints/     what the log was at some moments, signed
        clients/CLIENT/ADAPTER/details/         details too long for the log; the name is the SHA-256
        clients/CLIENT/ADAPTER/cache/           what was read, and what later replaced it
        registrations.json                      which adapters were registered, if that was recorded
        public-key.pem                          the key that signed: %s
        manifest.json                           the SHA-256 of every file, signed

        Get the public key from its owner by another way than this folder before you trust it.

        With the program
          triumvirate audit verify THIS_FOLDER --trust public-key.pem

        Without it
          Every hash of the manifest:
            jq -r '.files[] | .sha256 + "  " + .path' manifest.json | sha256sum -c
          The chain of a log. Each line without entry_hash has the hash that entry_hash states (jq
          sorts and writes members as RFC 8785 does; the character U+007F it writes otherwise), and
          prev_hash repeats the entry_hash of the line before:
            while IFS= read -r line; do
              stated=$(printf '%%s' "$line" | jq -r .entry_hash)
              found=$(printf '%%s' "$line" | jq -cSj 'del(.entry_hash)' | sha256sum | cut -d' ' -f1)
              [ "$stated" = "$found" ] || echo "altered: $line"
            done < audit.jsonl
            [ "$(jq -r .entry_hash audit.jsonl | head -n -1)" = "$(jq -r .prev_hash audit.jsonl | tail -n +2)" ]
          The checkpoints are signed notes (c2sp.org/signed-note) over the root of the RFC 6962 tree
          whose leaves are the lines without their line feeds (c2sp.org/tlog-checkpoint). Verifier keys:
        %s
          The manifest's proof is W3C Data Integrity, eddsa-jcs-2022.

        What a checkpoint of N entries proves: that the first N entries are those that were there when
        it was signed. Entries after the last checkpoint can be cut off by whoever holds the disk, and
        whoever holds the private key can sign another history: keep copies of checkpoints elsewhere.
        """
        .formatted(
            key.did(), String.join("\n", verifierKeys.stream().map(v -> "    " + v).toList()));
  }
}
