package online.ucca.triumvirate.world.holding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.ReadTriumvirate;

/** Holdings from files: one Triumvirate, or a folder of them. */
public final class ReadHoldings {
  private static final Pattern NUMBER = Pattern.compile("(\\D*)(\\d{1,9})");

  private final ReadTriumvirate reader;

  /**
   * Prepares to read.
   *
   * @param reader reads each Triumvirate
   */
  public ReadHoldings(ReadTriumvirate reader) {
    this.reader = reader;
  }

  /**
   * Reads holdings. Of several releases of an instrument the latest counts.
   *
   * @param place a file, or a folder whose {@code .json} files are Triumvirates
   * @return the holdings
   * @throws Refusal with what is wrong in every file; {@code ENV_FILE_UNREADABLE} if the place
   *     cannot be read
   */
  public Holdings read(Path place) {
    SortedMap<String, HeldInstrument> held = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(place)) {
      try {
        HeldInstrument one = instrument(file);
        held.merge(one.code(), one, ReadHoldings::later);
      } catch (Refusal refusal) {
        refusal.findings().forEach(finding -> findings.add(finding.from(file.toString())));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
    return new Holdings(held, one -> bytes(Path.of(one.file())));
  }

  private static List<Path> files(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw HoldingsFolder.unreadable(place);
    }
  }

  private HeldInstrument instrument(Path file) {
    ReadTriumvirate.Reading reading = reader.read(bytes(file));
    var triumvirate = reading.triumvirate();
    var instrument = triumvirate.instruments().outcomeSpecification().instrumentRef();
    return new HeldInstrument(
        instrument.instrumentId(),
        instrument.version(),
        triumvirate.sourceCorpus().corpusId().value(),
        triumvirate.sourceCorpus().corpusHash(),
        reading.contentDigest(),
        file.toString());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw HoldingsFolder.unreadable(file);
    }
  }

  /** R10 is later than R9; what is no number is compared as text. */
  private static HeldInstrument later(HeldInstrument one, HeldInstrument other) {
    Matcher first = NUMBER.matcher(one.version());
    Matcher second = NUMBER.matcher(other.version());
    int order =
        first.matches() && second.matches() && first.group(1).equals(second.group(1))
            ? Integer.compare(Integer.parseInt(first.group(2)), Integer.parseInt(second.group(2)))
            : one.version().compareTo(other.version());
    return order > 0 ? one : other;
  }
}
