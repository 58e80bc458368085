package online.ucca.triumvirate.adapter.faa.credential;

import java.util.List;

/**
 * Sample endorsements as an advisory circular offers them.
 *
 * @param samples the samples, in order
 * @param document the circular, as {@code AC 61-65H}, or the file's name if it does not say
 */
public record Endorsements(List<Sample> samples, String document) {
  /** None at all. */
  public static final Endorsements NONE = new Endorsements(List.of(), "");

  /** Copies the list. */
  public Endorsements {
    samples = List.copyOf(samples);
  }

  /**
   * A sample endorsement.
   *
   * @param number its number, as {@code A.41}
   * @param title what it is for, with the places of the law that ask for it
   * @param body its wording, with places to fill in
   * @param note what the circular adds; empty if nothing
   * @param place where a person finds it in the source
   */
  public record Sample(String number, String title, String body, String note, String place) {

    /**
     * All its words, in their order.
     *
     * @return title, wording and note
     */
    public String words() {
      return title + " \"" + body + "\"" + (note.isEmpty() ? "" : " " + note);
    }
  }
}
