package online.ucca.triumvirate.adapter.tga.register;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import online.ucca.triumvirate.adapter.tga.format.Latin1;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.corpus.SourceClient;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The register's answers, one by one: asked for with what is known, held against what they should
 * be before anything is made of them, and logged. For one ingestion in one thread.
 */
final class Answers {
  private final SourceClient client;
  private final Map<URI, CachedFile> known;
  private final List<AcquisitionStep> log;
  private final List<AcquiredFile> kept = new ArrayList<>();

  /**
   * Answers for one corpus.
   *
   * @param known what was received of it before, by address
   */
  Answers(SourceClient client, Map<URI, CachedFile> known, List<AcquisitionStep> log) {
    this.client = client;
    this.known = known;
    this.log = log;
  }

  /** The files that make the corpus, in the order in which they were asked for. */
  List<AcquiredFile> kept() {
    return List.copyOf(kept);
  }

  /** Asks for a JSON document, and keeps it under a name. */
  CorpusFile json(URI uri, String name, Consumer<CorpusFile> check) {
    FetchedFile answer = ask(uri);
    AcquiredFile file = answer.acquiredAs(name);
    requireJson(answer, uri);
    try {
      check.accept(file.file());
    } catch (Refusal refusal) {
      throw somethingElse(uri, refusal.findings().get(0).message());
    }
    kept.add(file);
    return file.file();
  }

  /** Asks for a document again, only to see whether it is still the same; it is not kept. */
  CorpusFile again(URI uri, CorpusFile first) {
    AcquiredFile acquired =
        kept.stream().filter(file -> file.file().equals(first)).findFirst().orElseThrow();
    Instant at = Objects.requireNonNull(acquired.fetch()).at();
    FetchedFile answer = client.fetch(uri, new CachedFile(acquired, at, CacheStatus.HIT));
    note(answer);
    requireJson(answer, uri);
    return new CorpusFile(first.name(), answer.file().bytes());
  }

  /** Asks for an XML file, and keeps it; nothing if the register does not have it. */
  Optional<CorpusFile> xml(URI uri, String name) {
    FetchedFile answer;
    try {
      answer = ask(uri);
    } catch (Refusal refusal) {
      if (refusal.code().equals(ErrorCode.ING_UPSTREAM_404.name())) {
        return Optional.empty();
      }
      throw refusal;
    }
    AcquiredFile file = answer.acquiredAs(name);
    if (isPage(answer)) {
      return Optional.empty();
    }
    kept.add(file);
    return Optional.of(file.file());
  }

  /** Forgets what was kept: it is not what the corpus is made of. */
  void forget() {
    kept.clear();
  }

  private FetchedFile ask(URI uri) {
    CachedFile before = known.get(uri);
    FetchedFile answer = before == null ? client.fetch(uri) : client.fetch(uri, before);
    note(answer);
    return answer;
  }

  private void note(FetchedFile answer) {
    log.add(
        new AcquisitionStep(
            answer.fetchedAt(),
            answer.uri().toString(),
            "status " + answer.status() + ", " + answer.file()));
  }

  /** The site answers unknown paths with its own page, status 200. */
  private static boolean isPage(FetchedFile answer) {
    String start = Latin1.start(answer.file()).stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static void requireJson(FetchedFile answer, URI uri) {
    if (isPage(answer)) {
      throw somethingElse(uri, "it is a page of the site and not the document");
    }
    String type = answer.mediaType();
    if (answer.status() != FetchedFile.NOT_MODIFIED
        && type != null
        && !type.toLowerCase(Locale.ROOT).contains("json")) {
      throw somethingElse(uri, "it is of the type " + type);
    }
  }

  private static Refusal somethingElse(URI uri, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ING_UPSTREAM_STATUS, uri + " answered with something else: " + why)
            .from(uri.toString()));
  }
}
