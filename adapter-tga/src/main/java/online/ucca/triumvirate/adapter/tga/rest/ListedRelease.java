package online.ucca.triumvirate.adapter.tga.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * A release as the service lists it.
 *
 * @param id the service's identifier; null if it gives none
 * @param number its number, as {@code 2}
 * @param date its date, as the service writes it; null if it gives none
 * @param isCurrent whether it is the current one
 * @param bundles the identifiers of its content bundles
 * @param xmlAssets the addresses of its XML files, as the service writes them
 */
public record ListedRelease(
    @Nullable String id,
    String number,
    @Nullable String date,
    boolean isCurrent,
    List<String> bundles,
    List<String> xmlAssets) {

  /** Copies the lists. */
  public ListedRelease {
    bundles = List.copyOf(bundles);
    xmlAssets = List.copyOf(xmlAssets);
  }

  /**
   * Reads a release.
   *
   * @param release the service's answer
   * @return what it lists
   * @throws Refusal if it is no release
   */
  public static ListedRelease of(CorpusFile release) {
    return of(RestObject.of(RestDocument.require(release, RestDocument.Kind.RELEASE)));
  }

  static ListedRelease of(RestObject release) {
    ReadingNotes notes = new ReadingNotes();
    List<String> bundles = new ArrayList<>();
    for (RestObject bundle : release.objects("contentBundles", notes)) {
      String id = bundle.text("id");
      if (id != null) {
        bundles.add(id);
      }
    }
    List<String> assets = new ArrayList<>();
    for (RestObject asset : release.objects("assets", notes)) {
      String url = asset.text("url");
      boolean there = !Boolean.FALSE.equals(asset.truth("isAvailable"));
      if (url != null && there && url.regionMatches(true, url.length() - 4, ".xml", 0, 4)) {
        assets.add(url);
      }
    }
    return new ListedRelease(
        release.text("id"),
        String.valueOf(release.text("releaseNumber")),
        release.text("releaseDate"),
        RestCorpus.isCurrent(release),
        bundles,
        assets);
  }

  /**
   * Whether another listing is of the same state of the release. What one of the two does not say
   * is no difference.
   *
   * @param other the other listing
   * @return whether they agree
   */
  public boolean agreesWith(ListedRelease other) {
    return number.equals(other.number)
        && agree(id, other.id)
        && agree(date, other.date)
        && (bundles.isEmpty() || other.bundles.isEmpty() || bundles.equals(other.bundles));
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || Objects.equals(one, other);
  }
}
