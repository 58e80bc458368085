package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * The service's documents about one release of one component.
 *
 * @param component the component
 * @param release the release, as its own document or as the component lists it
 * @param bundles the content bundles, by their ids, in the order of the files
 * @param grid the unit grid; null if there is none
 */
record RestCorpus(
    RestObject component,
    RestObject release,
    Map<String, RestObject> bundles,
    @Nullable RestDocument grid) {

  /**
   * Puts the files together.
   *
   * @throws Refusal if a file cannot be read, {@code ING_UPSTREAM_CHANGED} if they do not belong
   *     together, {@code ING_UNREADABLE} if the component or the release is missing
   */
  static RestCorpus of(List<CorpusFile> files) {
    RestDocument component = null;
    RestDocument release = null;
    RestDocument grid = null;
    Map<String, RestObject> bundles = new LinkedHashMap<>();
    for (CorpusFile file : files) {
      RestDocument document = RestDocument.read(file);
      switch (document.kind()) {
        case COMPONENT -> component = only(component, document);
        case RELEASE -> release = only(release, document);
        case GRID -> grid = only(grid, document);
        case BUNDLE -> {
          RestObject bundle = RestObject.of(document);
          if (bundles.put(idOf(bundle, file), bundle) != null) {
            throw twice(file);
          }
        }
      }
    }
    if (component == null) {
      throw refusal(ErrorCode.ING_UNREADABLE, "the component itself is not among the files");
    }
    RestObject whole = RestObject.of(component);
    RestCorpus corpus =
        new RestCorpus(
            whole, release == null ? currentRelease(whole) : RestObject.of(release), bundles, grid);
    corpus.refuseMixture();
    return corpus;
  }

  private static RestDocument only(@Nullable RestDocument before, RestDocument document) {
    if (before != null) {
      throw twice(document.file());
    }
    return document;
  }

  private static Refusal twice(CorpusFile file) {
    return refusal(
        ErrorCode.ING_UPSTREAM_CHANGED, file.name() + " is the second document of its kind");
  }

  /** A bundle says its id, or its file's name does: {@code bundle-ID.json}. */
  private static String idOf(RestObject bundle, CorpusFile file) {
    String id = bundle.text("id");
    if (id != null) {
      return id;
    }
    String name = file.name().endsWith(".json") ? stem(file.name()) : file.name();
    return name.startsWith("bundle-") ? name.substring("bundle-".length()) : name;
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - ".json".length());
  }

  private static RestObject currentRelease(RestObject component) {
    return component.objects("releases", new ReadingNotes()).stream()
        .filter(RestCorpus::isCurrent)
        .findFirst()
        .orElseThrow(
            () -> refusal(ErrorCode.ING_UNREADABLE, "the component lists no current release"));
  }

  static boolean isCurrent(RestObject release) {
    String currency = release.text("currency");
    return currency != null && currency.toLowerCase(Locale.ROOT).equals("current");
  }

  /** Every document must be of the one release; a change between two requests shows here. */
  private void refuseMixture() {
    Optional<RestObject> listed = listed(releaseNumber());
    if (listed.isEmpty() || differ(listed.get(), "id") || differ(listed.get(), "releaseDate")) {
      throw refusal(
          ErrorCode.ING_UPSTREAM_CHANGED,
          "the release " + releaseNumber() + " is not the one that the component lists");
    }
    List<String> stated =
        bundleRefs(new ReadingNotes()).stream().map(ref -> String.valueOf(ref.text("id"))).toList();
    for (String id : bundles.keySet()) {
      if (!stated.contains(id)) {
        throw refusal(
            ErrorCode.ING_UPSTREAM_CHANGED,
            "the content bundle " + id + " is not one of the release " + releaseNumber());
      }
    }
  }

  private boolean differ(RestObject listed, String member) {
    String one = listed.text(member);
    String other = release.text(member);
    return one != null && other != null && !Objects.equals(one, other);
  }

  private Optional<RestObject> listed(String number) {
    return component.objects("releases", new ReadingNotes()).stream()
        .filter(listed -> number.equals(listed.text("releaseNumber")))
        .findFirst();
  }

  /** The content bundles that the release has, whether they were received or not. */
  List<RestObject> bundleRefs(ReadingNotes notes) {
    return new ArrayList<>(release.objects("contentBundles", notes));
  }

  String code() {
    return String.valueOf(component.text("code"));
  }

  String releaseNumber() {
    return String.valueOf(release.text("releaseNumber"));
  }

  /** Code and release, as {@code BSBTWK201_R1}, if both are ones. */
  Optional<String> corpusId() {
    String number = ProductCode.release(releaseNumber());
    return number == null || !ProductCode.isCode(code())
        ? Optional.empty()
        : Optional.of(code() + "_" + number);
  }

  private static Refusal refusal(ErrorCode code, String message) {
    return new Refusal(Finding.of(code, message));
  }
}
