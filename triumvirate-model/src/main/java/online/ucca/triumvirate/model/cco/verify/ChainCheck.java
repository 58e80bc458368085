package online.ucca.triumvirate.model.cco.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;

/**
 * Holds a CCO's proofs against the only two forms that there are: the processor's proof by itself,
 * or an array of the processor's and the domain expert's, which builds on it (decisions §2, §5).
 * Looks at what the proofs say, not at signatures.
 */
final class ChainCheck {
  private static final int LONGEST = 100;

  private ChainCheck() {}

  static Optional<Finding> of(ProofChain chain) {
    List<DataIntegrityProof> proofs = chain.proofs();
    Optional<Finding> finding =
        switch (proofs.size()) {
          case 1 -> alone(proofs.get(0), chain.isList());
          case 2 -> pair(proofs.get(0), proofs.get(1));
          default ->
              found(
                  ErrorCode.CCO_PROOF_SURPLUS,
                  "there are " + proofs.size() + " proofs where the two of a CCO are all");
        };
    return finding.map(one -> one.at("/proof"));
  }

  private static Optional<Finding> alone(DataIntegrityProof proof, boolean list) {
    if (proof.previousProof() != null) {
      return found(
          ErrorCode.CCO_PROOF_STRIPPED,
          "the only proof builds on another one, which is not there: the processor's was taken out");
    }
    if (list) {
      return found(
          ErrorCode.CCO_PROOF_STRIPPED,
          "there is an array with one proof, where a processor's proof by itself stands in none:"
              + " the domain expert's was taken out");
    }
    return proof.id() == null
        ? broken("the processor's proof has no id, so that no other can build on it")
        : Optional.empty();
  }

  private static Optional<Finding> pair(DataIntegrityProof first, DataIntegrityProof second) {
    String id = first.id();
    String previous = second.previousProof();
    if (first.previousProof() != null && previous == null) {
      return found(
          ErrorCode.CCO_PROOFS_REORDERED,
          "the proofs stand in the wrong order: the first builds on another, the second on none");
    }
    if (first.previousProof() != null) {
      return broken("the first proof builds on another one, and nothing comes before it");
    }
    if (id == null) {
      return broken("the first proof has no id, so that the second cannot build on it");
    }
    if (previous == null) {
      return broken("the second proof does not build on the first: it names no previous proof");
    }
    if (!previous.equals(id)) {
      return broken(
          "the second proof builds on '"
              + Excerpt.of(previous, LONGEST)
              + "', which is not the first");
    }
    if (id.equals(second.id())) {
      return broken("both proofs have the same id, so that it is open on which one they build");
    }
    return times(first.statedTime(), second.statedTime());
  }

  private static Optional<Finding> times(Optional<Instant> first, Optional<Instant> second) {
    return first.isPresent() && second.isPresent() && second.get().isBefore(first.get())
        ? found(
            ErrorCode.CCO_PROOFS_OUT_OF_TIME,
            "the second proof says that it was made on "
                + second.get()
                + ", before the first, of "
                + first.get())
        : Optional.empty();
  }

  private static Optional<Finding> broken(String message) {
    return found(ErrorCode.CCO_CHAIN_BROKEN, message);
  }

  private static Optional<Finding> found(ErrorCode code, String message) {
    return Optional.of(Finding.of(code, message));
  }
}
