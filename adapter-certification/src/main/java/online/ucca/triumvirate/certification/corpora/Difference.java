package online.ucca.triumvirate.certification.corpora;

import online.ucca.triumvirate.adapter.Obligation;

/**
 * One place where a Triumvirate is not the expected one.
 *
 * @param obligation the rule that it breaks
 * @param pointer JSON Pointer (RFC 6901); into the expected Triumvirate if something is missing,
 *     else into the one that was found
 * @param expected what was expected there, shortened
 * @param found what was found instead, shortened
 */
public record Difference(Obligation obligation, String pointer, String expected, String found) {

  @Override
  public String toString() {
    return "at " + pointer + "\n  expected " + expected + "\n  found    " + found;
  }
}
