package online.ucca.triumvirate.adapter.tga.instrument;

import java.util.List;

/**
 * An instrument as a source has it.
 *
 * @param known which one
 * @param clauses its clauses, in the source's order; a parent stands before what it holds
 */
public record Instrument(KnownInstrument known, List<Clause> clauses) {

  /** Copies the clauses. */
  public Instrument {
    clauses = List.copyOf(clauses);
  }
}
