package online.ucca.triumvirate.adapter.tga.register;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.product.ProductCode;
import online.ucca.triumvirate.adapter.tga.rest.ListedRelease;
import online.ucca.triumvirate.adapter.tga.rest.RestOutline;
import online.ucca.triumvirate.adapter.tga.rest.RestText;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.Fetch;
import online.ucca.triumvirate.corpus.SourceClient;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a component by its code: the component, the release, its content bundles and the unit
 * grid of a qualification; where the service has no text, the published XML instead. At the end the
 * component is asked for once more: what changed in between is refused, not mixed.
 */
public final class FetchCorpus {
  private final RegisterAddresses addresses;
  private final SourceClient client;
  private final List<AcquisitionStep> log;

  /**
   * Prepares to fetch.
   *
   * @param addresses where the register is
   * @param client the way to it
   * @param log takes every step
   */
  public FetchCorpus(RegisterAddresses addresses, SourceClient client, List<AcquisitionStep> log) {
    this.addresses = addresses;
    this.client = client;
    this.log = log;
  }

  /**
   * Fetches a component.
   *
   * @param reference its code, with or without a release
   * @param known what was received of it before; it is asked for again only if it changed
   * @return its files
   * @throws Refusal as {@link SourceClient#fetch(URI)} does, {@code ING_UPSTREAM_STATUS} for an
   *     answer that is not the document, {@code ING_UPSTREAM_404} if the register has no such
   *     release or no text of it, {@code ING_UPSTREAM_CHANGED} if it changed meanwhile
   */
  public FetchedCorpus fetch(String reference, List<CachedFile> known) {
    String wanted = ProductCode.releaseOf(reference);
    String code = wanted == null ? reference : codeOf(reference);
    Answers answers = new Answers(client, byAddress(known), log);
    CorpusFile component =
        answers.json(addresses.component(code), "component.json", RestOutline::of);
    RestOutline outline = RestOutline.of(component);
    if (!outline.code().equalsIgnoreCase(code)) {
      throw changed(code, "the register answered with " + outline.code());
    }
    ListedRelease release = release(outline, wanted);
    boolean hasText = text(outline, release, answers);
    requireUnchanged(code, outline, release, answers.again(addresses.component(code), component));
    if (!hasText) {
      answers.forget();
      new PublishedXml(addresses, answers, log).fetch(outline, release);
    }
    return new FetchedCorpus(
        outline.code() + "_R" + release.number(), release.isCurrent(), answers.kept());
  }

  private static Map<URI, CachedFile> byAddress(List<CachedFile> known) {
    Map<URI, CachedFile> byAddress = new HashMap<>();
    for (CachedFile file : known) {
      Fetch fetch = file.acquired().fetch();
      if (fetch != null) {
        byAddress.put(fetch.uri(), file);
      }
    }
    return byAddress;
  }

  private static ListedRelease release(RestOutline outline, @Nullable String wanted) {
    Optional<ListedRelease> release =
        wanted == null
            ? outline.current()
            : outline.release(wanted.substring(1).toLowerCase(Locale.ROOT));
    return release.orElseThrow(
        () ->
            new Refusal(
                Finding.of(
                        ErrorCode.ING_UPSTREAM_404,
                        wanted == null
                            ? "the register lists no current release of " + outline.code()
                            : "the register lists no release "
                                + wanted.substring(1)
                                + " of "
                                + outline.code())
                    .from(outline.code())));
  }

  /** Fetches what the release says is its text; whether any of it says something. */
  private boolean text(RestOutline outline, ListedRelease release, Answers answers) {
    CorpusFile file =
        answers.json(
            addresses.release(outline.code(), release.number()), "release.json", ListedRelease::of);
    ListedRelease stated = ListedRelease.of(file);
    if (!stated.agreesWith(release)) {
      throw changed(outline.code(), "release " + release.number() + " is another one by now");
    }
    boolean hasText = false;
    List<String> asked = new ArrayList<>();
    for (String id : stated.bundles()) {
      if (!asked.contains(id)) {
        asked.add(id);
        CorpusFile bundle =
            answers.json(
                addresses.bundle(id), "bundle-" + id + ".json", any -> RestText.hasContent(any));
        hasText |= RestText.hasContent(bundle);
      }
    }
    if (outline.isQualification()) {
      answers.json(
          addresses.unitGrid(outline.code(), release.number()),
          "unitgrid.json",
          RestText::requireGrid);
    }
    return hasText;
  }

  private static void requireUnchanged(
      String code, RestOutline before, ListedRelease release, CorpusFile again) {
    RestOutline after = RestOutline.of(again);
    boolean sameRelease = after.release(release.number()).filter(release::equals).isPresent();
    if (!sameRelease || !after.current().equals(before.current())) {
      throw changed(code, "the component lists other releases than it did a moment ago");
    }
  }

  private static Refusal changed(String code, String how) {
    return new Refusal(Finding.of(ErrorCode.ING_UPSTREAM_CHANGED, how).from(code));
  }

  /**
   * The code of a corpus.
   *
   * @param corpusId code and release, as {@code BSBTWK201_R1}
   * @return the code
   */
  public static String codeOf(String corpusId) {
    return corpusId.substring(0, corpusId.lastIndexOf('_'));
  }
}
