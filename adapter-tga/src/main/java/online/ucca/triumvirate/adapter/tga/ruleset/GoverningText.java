package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.adapter.tga.instrument.Instrument;
import online.ucca.triumvirate.adapter.tga.instrument.KnownInstrument;
import online.ucca.triumvirate.adapter.tga.instrument.RetentionFact;
import online.ucca.triumvirate.reading.Reading;

/**
 * What was given with a training product about those who deliver it. The order of the files does
 * not matter: instruments stand in the order of {@link KnownInstrument}.
 */
public final class GoverningText {

  /** Nothing was given: the ruleset is a reference only. */
  public static final GoverningText NONE = new GoverningText(List.of(), List.of());

  private final List<Instrument> instruments;
  private final Map<String, Clause> clauses = new HashMap<>();
  private final List<Reading<?>> readings;
  private final PlacedFacts facts;

  /**
   * Puts together what was read.
   *
   * @param instruments what was read of each instrument
   * @param facts what was read of each file of retention facts
   */
  public GoverningText(
      List<Reading<Instrument>> instruments, List<Reading<List<RetentionFact>>> facts) {
    List<Reading<Instrument>> sorted = inOrder(instruments);
    this.instruments = sorted.stream().map(Reading::subject).filter(Objects::nonNull).toList();
    for (Instrument instrument : this.instruments) {
      instrument
          .clauses()
          .forEach(clause -> clauses.put(key(instrument.known(), clause.ref()), clause));
    }
    List<RetentionFact> all =
        facts.stream()
            .map(Reading::subject)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();
    Reading<PlacedFacts> placed = PlacedFacts.of(all, this);
    this.facts = Objects.requireNonNull(placed.subject());
    List<Reading<?>> everything = new ArrayList<>(sorted);
    everything.addAll(facts);
    everything.add(placed);
    this.readings = List.copyOf(everything);
  }

  /**
   * Everything that was read, for what its readers have to say.
   *
   * @return the readings, in order
   */
  public List<Reading<?>> readings() {
    return readings;
  }

  /**
   * The instruments that could be read.
   *
   * @return the instruments, in order
   */
  public List<Instrument> instruments() {
    return instruments;
  }

  /**
   * A clause.
   *
   * @param known the instrument
   * @param ref its reference there
   * @return the clause; empty if it is not in the text given
   */
  public Optional<Clause> clause(KnownInstrument known, String ref) {
    return Optional.ofNullable(clauses.get(key(known, ref)));
  }

  private static String key(KnownInstrument known, String ref) {
    return known.prefix() + " " + ref;
  }

  PlacedFacts facts() {
    return facts;
  }

  /**
   * In the order of the instruments; one that could not be read has errors only, and comes last.
   */
  private static List<Reading<Instrument>> inOrder(List<Reading<Instrument>> readings) {
    List<Reading<Instrument>> sorted = new ArrayList<>();
    for (KnownInstrument known : KnownInstrument.values()) {
      for (Reading<Instrument> reading : readings) {
        Instrument instrument = reading.subject();
        if (instrument != null && instrument.known() == known) {
          sorted.add(reading);
        }
      }
    }
    readings.stream().filter(reading -> reading.subject() == null).forEach(sorted::add);
    return sorted;
  }
}
