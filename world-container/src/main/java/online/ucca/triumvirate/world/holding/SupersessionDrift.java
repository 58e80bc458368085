package online.ucca.triumvirate.world.holding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.instrument.Supersession;
import org.jspecify.annotations.Nullable;

/**
 * A link between instruments that only one of two states of an instrument has, or that both have
 * with another equivalence.
 *
 * @param change what happened to the link, in one word: added, removed or changed
 * @param direction {@code supersedes} or {@code superseded_by}
 * @param instrumentId the other instrument
 * @param version the other instrument's version; null if the source names none
 * @param equivalent whether the two are equivalent, as the newer state says, or of a removed link
 *     the older; null if it does not say
 */
public record SupersessionDrift(
    String change,
    String direction,
    String instrumentId,
    @Nullable String version,
    @Nullable Boolean equivalent) {

  static List<SupersessionDrift> between(InstrumentRef older, InstrumentRef newer) {
    List<SupersessionDrift> drift = new ArrayList<>();
    compare("supersedes", older.supersedes(), newer.supersedes(), drift);
    compare("superseded_by", older.supersededBy(), newer.supersededBy(), drift);
    return drift;
  }

  private static void compare(
      String direction,
      List<Supersession> older,
      List<Supersession> newer,
      List<SupersessionDrift> drift) {
    Map<List<@Nullable String>, Supersession> before = byOther(older);
    Map<List<@Nullable String>, Supersession> after = byOther(newer);
    after.forEach(
        (other, link) -> {
          Supersession same = before.get(other);
          if (same == null) {
            drift.add(of("added", direction, link));
          } else if (!Objects.equals(same.equivalent(), link.equivalent())) {
            drift.add(of("changed", direction, link));
          }
        });
    before.forEach(
        (other, link) -> {
          if (!after.containsKey(other)) {
            drift.add(of("removed", direction, link));
          }
        });
  }

  private static Map<List<@Nullable String>, Supersession> byOther(List<Supersession> links) {
    Map<List<@Nullable String>, Supersession> byOther = new LinkedHashMap<>();
    links.forEach(link -> byOther.put(Arrays.asList(link.instrumentId(), link.version()), link));
    return byOther;
  }

  private static SupersessionDrift of(String change, String direction, Supersession link) {
    return new SupersessionDrift(
        change, direction, link.instrumentId(), link.version(), link.equivalent());
  }
}
