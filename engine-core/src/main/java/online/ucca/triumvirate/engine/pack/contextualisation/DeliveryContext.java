package online.ucca.triumvirate.engine.pack.contextualisation;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where, with what and for whom is assessed. What is null is left for the provider to complete.
 *
 * @param place workplace or simulation, and which
 * @param equipment the equipment and the documents that are used
 * @param learnerGroup who is assessed
 * @param adjustments what is changed for people who need it
 * @param scenario the situation that the tasks are set in
 */
public record DeliveryContext(
    @Nullable String place,
    @Nullable String equipment,
    @Nullable String learnerGroup,
    @Nullable String adjustments,
    @Nullable String scenario) {

  /** Nothing is said. */
  public static final DeliveryContext OPEN = new DeliveryContext(null, null, null, null, null);

  /**
   * Whether everything is said.
   *
   * @return true if nothing is left to complete
   */
  public boolean isComplete() {
    return Stream.of(place, equipment, learnerGroup, adjustments, scenario)
        .allMatch(Objects::nonNull);
  }
}
