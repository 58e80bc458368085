package online.ucca.triumvirate.properties.mutate;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.properties.place.Place;
import online.ucca.triumvirate.properties.place.Schema;
import online.ucca.triumvirate.properties.sign.Signatures;
import org.jspecify.annotations.Nullable;

/**
 * A valid Triumvirate that is about to be broken.
 *
 * @param triumvirate the record
 * @param tree the envelope before it is signed
 * @param signed the envelope after it is signed
 * @param places every place of the unsigned envelope, with what the schema says of it
 */
record Sample(Triumvirate triumvirate, JsonObject tree, JsonDocument signed, List<Place> places) {

  static Sample of(SchemaVersion version, long seed, int size) {
    Triumvirate triumvirate = Triumvirates.admissible(version, seed, size);
    JsonDocument document = Binding.write(triumvirate);
    return new Sample(
        triumvirate,
        document.tree(),
        Signatures.signed(document),
        Schema.of(version).places(document.tree()));
  }

  boolean isOf(SchemaVersion version) {
    return triumvirate.schemaVersion() == version;
  }

  /** One of the places, each kind of place as likely as any other; null if there is none. */
  @Nullable Place any(Random random, Predicate<Place> wanted) {
    TreeMap<String, List<Place>> kinds =
        places.stream()
            .filter(wanted)
            .collect(Collectors.groupingBy(Place::location, TreeMap::new, Collectors.toList()));
    return kinds.isEmpty() ? null : oneOf(random, oneOf(random, List.copyOf(kinds.values())));
  }

  static <T> T oneOf(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
