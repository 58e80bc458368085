package online.ucca.triumvirate.world.jdbi;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.StoredTriumvirate;
import online.ucca.triumvirate.engine.cco.life.EntryAllocation;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.json.JsonDocument;

/** A JVM of its own that writes to a database until it is killed, or has written enough. */
public final class WritingProcess {
  private WritingProcess() {}

  /** Starts one that writes from a number on. */
  static ProcessBuilder on(Path file, long from, long count) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx96m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        WritingProcess.class.getName(),
        file.toString(),
        Long.toString(from),
        Long.toString(count));
  }

  static TriumvirateId id(long number) {
    return TriumvirateId.parse("00000000-0000-5000-8000-%012d".formatted(number));
  }

  static JsonDocument envelope(long number) {
    return JsonDocument.read(
        Json.createObjectBuilder()
            .add("number", number)
            .add("text", "x".repeat(2_000))
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8));
  }

  static RegisterContent oneMore(RegisterContent before) {
    List<EntryAllocation> more = new ArrayList<>(before.allocations());
    more.add(
        new EntryAllocation(
            "did:key:z6Mktest",
            Sha256.of(new byte[0]),
            "0.1.0",
            new StatusEntry("urn:lists", before.allocations().size())));
    return new RegisterContent(before.lists(), more, before.lives(), before.published());
  }

  /** Writes, and says each number once it was acknowledged. */
  public static void main(String[] arguments) throws IOException {
    long from = Long.parseLong(arguments[1]);
    long count = Long.parseLong(arguments[2]);
    try (WorldDatabase database = WorldDatabase.open(DatabaseSettings.at(arguments[0]))) {
      OrderSteps.begin(database);
      for (long number = from; number < from + count; number++) {
        JsonDocument envelope = envelope(number);
        database
            .triumvirates()
            .keep(
                id(number),
                new StoredTriumvirate(
                    envelope, envelope.digest(), Instant.parse("2027-01-01T00:00:00Z")));
        OrderSteps.make(database, number);
        int places =
            number % 4 == 0
                ? database.capabilities().update(WritingProcess::oneMore).allocations().size()
                : 0;
        System.out.write((number + " " + places + "\n").getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
      }
    }
  }
}
