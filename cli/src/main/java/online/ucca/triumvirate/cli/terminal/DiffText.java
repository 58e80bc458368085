package online.ucca.triumvirate.cli.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.diff.Change;
import online.ucca.triumvirate.model.diff.ChangeKind;
import online.ucca.triumvirate.model.diff.ChangedMember;
import online.ucca.triumvirate.model.diff.ComparedVersion;
import online.ucca.triumvirate.model.diff.Place;
import online.ucca.triumvirate.model.diff.Tally;
import online.ucca.triumvirate.model.diff.TriumvirateDiff;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/** Differences for people: a heading for each part, a mark and the words for each change. */
public final class DiffText {
  private static final String EXTENSIONS = "extensions/";
  private static final int SHORT = 36;
  private static final String NOTHING = "(none)";

  private final Terminal terminal;
  private final WrappedText wrapped;

  /**
   * Prints as a result.
   *
   * @param terminal where
   */
  public DiffText(Terminal terminal) {
    this.terminal = terminal;
    this.wrapped = new WrappedText(terminal);
  }

  /**
   * Prints which version is compared.
   *
   * @param side {@code older} or {@code newer}
   * @param version the version
   * @param file the file that it stands in
   * @param contentDigest what identifies its content
   */
  public void printVersion(String side, ComparedVersion version, Path file, Sha256 contentDigest) {
    wrapped.print(
        side + ": ",
        version.instrumentId() + " " + version.version() + ", " + version.instrumentTitle());
    wrapped.print("       ", file.toString());
    wrapped.print("       ", "content digest " + contentDigest);
  }

  /**
   * Prints the differences.
   *
   * @param diff the differences
   */
  public void print(TriumvirateDiff diff) {
    terminal.print("structure and integrity of both are checked, their proofs are not");
    terminal.print("");
    if (!diff.hasChanges()) {
      terminal.print("no difference");
      return;
    }
    terminal.print(
        counts(
            diff.summary().stream().mapToInt(Tally::added).sum(),
            diff.summary().stream().mapToInt(Tally::removed).sum(),
            diff.summary().stream().mapToInt(Tally::changed).sum(),
            diff.summary().stream().mapToInt(Tally::renumbered).sum()));
    printChanges(diff.summary(), diff.changes());
  }

  /**
   * Prints changes, part by part.
   *
   * @param summary how many there are of each part
   * @param all the changes
   */
  public void printChanges(List<Tally> summary, List<Change> all) {
    Set<List<String>> renumbered =
        all.stream()
            .filter(change -> change.kind() == ChangeKind.RENUMBERED)
            .map(change -> pointers(change, UnaryOperator.identity()))
            .collect(Collectors.toSet());
    for (Tally tally : summary) {
      terminal.print("");
      terminal.print(
          tally.part().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + ": "
              + counts(tally.added(), tally.removed(), tally.changed(), tally.renumbered()));
      List<Change> changes = all.stream().filter(change -> change.part() == tally.part()).toList();
      changes.stream().filter(change -> !follows(change, renumbered)).forEach(this::print);
      long following = changes.stream().filter(change -> follows(change, renumbered)).count();
      if (following > 0) {
        terminal.print("  > " + following + " more, whose numbers follow what they belong to");
      }
    }
  }

  /** Whether a number differs only because that of the stem or outcome does: 2.1 becomes 3.1. */
  private static boolean follows(Change change, Set<List<String>> renumbered) {
    Place before = change.before();
    Place after = change.after();
    if (before == null || after == null || !change.members().isEmpty()) {
      return false;
    }
    String rest = rest(before);
    return rest != null
        && rest.equals(rest(after))
        && renumbered.contains(pointers(change, DiffText::holder));
  }

  private static List<String> pointers(Change change, UnaryOperator<String> of) {
    return Stream.of(change.before(), change.after())
        .map(place -> place == null ? "" : of.apply(place.pointer()))
        .toList();
  }

  /** The pointer to what holds the list that a part stands in. */
  private static String holder(String pointer) {
    String list = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    return list.substring(0, Math.max(0, list.lastIndexOf('/')));
  }

  private static @Nullable String rest(Place place) {
    return place.id() == null || place.within() == null || !place.id().startsWith(place.within())
        ? null
        : place.id().substring(place.within().length());
  }

  private static String counts(int added, int removed, int changed, int renumbered) {
    StringJoiner counts = new StringJoiner(", ");
    count(counts, added, "added");
    count(counts, removed, "removed");
    count(counts, changed, "changed");
    count(counts, renumbered, "renumbered");
    return counts.toString();
  }

  private static void count(StringJoiner counts, int count, String what) {
    if (count > 0) {
      counts.add(count + " " + what);
    }
  }

  private void print(Change change) {
    Place before = change.before();
    Place after = change.after();
    if (before == null || after == null) {
      Place place = before == null ? Objects.requireNonNull(after) : before;
      wrapped.print(
          (before == null ? "  + " : "  - ") + name(place),
          place.text() + (place.sourceRef() == null ? "" : " [" + place.sourceRef() + "]"));
      return;
    }
    ChangedMember text = textOf(change, before, after);
    boolean sameId = Objects.equals(before.id(), after.id());
    wrapped.print(
        (change.kind() == ChangeKind.RENUMBERED ? "  > " : "  ~ ")
            + (sameId ? "" : orNothing(before.id()) + " → ")
            + name(after),
        text == null ? after.text() : "");
    if (change.kind() == ChangeKind.RENUMBERED && sameId) {
      wrapped.print(
          "      moved: ", orNothing(before.within()) + " → " + orNothing(after.within()));
    }
    if (text != null) {
      printBothSides("      ", before.text(), after.text());
    }
    String heading = "";
    for (ChangedMember member : change.members()) {
      if (member.member().startsWith(EXTENSIONS)) {
        printExtension(member);
      } else if (!member.equals(text)) {
        print(member, heading);
        heading = member.member();
      }
    }
  }

  /** The member that holds the part's words, if that is what changed. */
  private static @Nullable ChangedMember textOf(Change change, Place before, Place after) {
    return change.members().stream()
        .filter(
            member -> before.text().equals(member.before()) && after.text().equals(member.after()))
        .findFirst()
        .orElse(null);
  }

  private static String name(Place place) {
    return place.id() == null ? "" : place.id() + "  ";
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? NOTHING : text;
  }

  private void printExtension(ChangedMember member) {
    if (member.before() == null || member.after() == null) {
      String what = member.before() == null ? "added" : "removed";
      wrapped.print("      " + member.member() + ": ", what);
      return;
    }
    wrapped.print("      ", member.member() + ":");
    ExtensionPaths.between(member.before(), member.after())
        .forEach(line -> wrapped.print("        ", line));
  }

  private void print(ChangedMember member, String headingBefore) {
    String before = words(member.before());
    String after = words(member.after());
    if (member.before() != null
        && member.after() != null
        && before.length() + after.length() <= 2 * SHORT) {
      wrapped.print("      " + member.member() + ": ", before + " → " + after);
    } else {
      if (!member.member().equals(headingBefore)) {
        wrapped.print("      ", member.member() + ":");
      }
      printBothSides(
          "        ",
          member.before() == null ? null : before,
          member.after() == null ? null : after);
    }
  }

  private void printBothSides(String indent, @Nullable String before, @Nullable String after) {
    if (before != null
        && after != null
        && WrappedText.words(before).equals(WrappedText.words(after))) {
      terminal.print(indent + "only white space differs");
      return;
    }
    if (before != null) {
      wrapped.print(indent + "- ", before);
    }
    if (after != null) {
      wrapped.print(indent + "+ ", after);
    }
  }

  private static String words(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(DiffText::words).collect(Collectors.joining("; "));
    }
    return orNothing(value == null ? null : value.toString());
  }
}
