package online.ucca.triumvirate.adapter.tga.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.unit.ElementCheck;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** The stretch of a flattened text that holds one element: its title, then its criteria. */
final class ElementText {
  private static final int SHOWN = 30;

  private final String text;
  private final String place;
  private final ReadingNotes notes;
  private final CriterionMarks marks;

  ElementText(String text, String place, ReadingNotes notes, CriterionMarks marks) {
    this.text = text;
    this.place = place;
    this.notes = notes;
    this.marks = marks;
  }

  static String at(String place, int element) {
    return place + ", element " + element;
  }

  FlatElement read(int element, int from, int to) {
    List<CriterionMark> chain = chain(element, from, to);
    String title = words(from, chain.isEmpty() ? to : chain.get(0).start());
    if (title.isEmpty()) {
      notes.error(
          ErrorCode.TRN_EMPTY_TEXT, "element " + element + " has no title", at(place, element));
    }
    List<FlatElement.Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      boolean last = i + 1 == chain.size();
      criterion(chain.get(i), last ? to : chain.get(i + 1).start(), last, criteria);
    }
    if (criteria.isEmpty()) {
      ElementCheck.withoutCriteria(Integer.toString(element), at(place, element), notes);
    }
    return new FlatElement(element, title, criteria);
  }

  /** The element's criteria by their numbers, each the next after the one before it. */
  private List<CriterionMark> chain(int element, int from, int to) {
    List<CriterionMark> chain = new ArrayList<>();
    int at = from;
    while (true) {
      String number = element + "." + (chain.size() + 1);
      List<CriterionMark> found = marks.surest(number, at, to);
      if (found.isEmpty()) {
        break;
      }
      CriterionMark mark = found.get(0);
      if (found.size() > 1) {
        notes.error(
            ErrorCode.TRN_DUPLICATE_CRITERION,
            "the number " + number + " may begin a criterion in " + found.size() + " places",
            at(mark));
      } else if (marks.standing(mark) == CriterionMark.Standing.POSSIBLE) {
        notes.warning(
            ErrorCode.TRN_NUMBER_IN_SENTENCE,
            "no sentence ends before " + number + ", which is taken as a number: " + around(mark),
            at(mark));
      }
      chain.add(mark);
      at = mark.end();
    }
    checkOthers(chain, from, to);
    return chain;
  }

  /** Numbers that begin nothing: a part of a sentence, or a contradiction. */
  private void checkOthers(List<CriterionMark> chain, int from, int to) {
    Set<CriterionMark> taken = new HashSet<>(chain);
    for (CriterionMark mark : marks.between(from, to)) {
      if (taken.contains(mark)) {
        continue;
      }
      if (marks.standing(mark).compareTo(CriterionMark.Standing.OPENING) <= 0) {
        notes.error(
            ErrorCode.TRN_BROKEN_NUMBERING,
            mark.number()
                + " stands where a criterion of another number is expected: "
                + around(mark),
            at(mark));
      } else {
        notes.decided(at(mark), mark.number() + " is part of a sentence: " + around(mark));
      }
    }
  }

  private void criterion(
      CriterionMark mark, int to, boolean last, List<FlatElement.Criterion> criteria) {
    String words = words(mark.end(), to);
    if (!words.isEmpty()) {
      criteria.add(new FlatElement.Criterion(mark.number(), words));
    } else if (last && mark.criterion() > 1) {
      // The empty line at a list's end that other formats of the register have too.
      notes.warning(
          ErrorCode.TRN_NUMBER_WITHOUT_TEXT,
          "the list ends with the number " + mark.number() + " and no text",
          at(mark));
      notes.unmapped(at(mark), mark.number(), "a number at a list's end without text");
    } else {
      notes.error(
          ErrorCode.TRN_EMPTY_TEXT, "criterion " + mark.number() + " has no text", at(mark));
    }
  }

  private String at(CriterionMark mark) {
    return place + ", criterion " + mark.number();
  }

  private String around(CriterionMark mark) {
    int from = Math.max(0, mark.start() - SHOWN);
    int to = Math.min(text.length(), mark.end() + SHOWN);
    boolean cutsBefore = from > 0 && Character.isLowSurrogate(text.charAt(from));
    boolean cutsAfter = to < text.length() && Character.isLowSurrogate(text.charAt(to));
    return "'" + words(cutsBefore ? from + 1 : from, cutsAfter ? to - 1 : to) + "'";
  }

  private String words(int from, int to) {
    return Wording.normalise(text.substring(from, to));
  }
}
