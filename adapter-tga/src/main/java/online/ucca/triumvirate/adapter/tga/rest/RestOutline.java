package online.ucca.triumvirate.adapter.tga.rest;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/**
 * What a component says is there to be fetched.
 *
 * @param code its code
 * @param parent the code of its training package; null if it states none
 * @param isQualification whether it has a unit grid
 * @param releases its releases, in the service's order
 */
public record RestOutline(
    String code, @Nullable String parent, boolean isQualification, List<ListedRelease> releases) {

  /** Copies the releases. */
  public RestOutline {
    releases = List.copyOf(releases);
  }

  /**
   * Reads a component.
   *
   * @param component the service's answer
   * @return what it lists
   * @throws Refusal if it is no component
   */
  public static RestOutline of(CorpusFile component) {
    RestDocument document = RestDocument.require(component, RestDocument.Kind.COMPONENT);
    RestObject object = RestObject.of(document);
    RestObject parent = object.object("parent");
    return new RestOutline(
        String.valueOf(object.text("code")),
        parent == null ? null : parent.text("code"),
        ComponentKind.qualification(object).isPresent(),
        object.objects("releases", new ReadingNotes()).stream().map(ListedRelease::of).toList());
  }

  /**
   * The release that is current.
   *
   * @return the release; nothing if none is
   */
  public Optional<ListedRelease> current() {
    return releases.stream().filter(ListedRelease::isCurrent).findFirst();
  }

  /**
   * A release by its number.
   *
   * @param number the number, as {@code 2}
   * @return the release; nothing if there is none
   */
  public Optional<ListedRelease> release(String number) {
    return releases.stream().filter(release -> release.number().equals(number)).findFirst();
  }
}
