package online.ucca.triumvirate.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of one of the two documents while they are compared. */
final class Node {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  final Part part;
  final String pointer;
  final @Nullable Node parent;
  final Statement statement;

  /** Place in the document, counted from the envelope; a parent stands before its children. */
  final int rank;

  final int depth;

  /** The text with its white space made even. */
  final String key;

  /** Single values by their path from this part. */
  final Map<String, @Nullable Object> members = new TreeMap<>();

  /** Entries that are no parts themselves, by the path of their list. */
  final Map<String, List<Object>> lists = new TreeMap<>();

  final List<Siblings> children = new ArrayList<>();
  int lastRank;

  /** The same part of the other document. */
  @Nullable Node match;

  /** A number that the two of a pair share; 0 as long as there is no pair. */
  int pair;

  Node(Part part, String pointer, @Nullable Node parent, Statement statement, int rank) {
    this.part = part;
    this.pointer = pointer;
    this.parent = parent;
    this.statement = statement;
    this.rank = rank;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.key = WHITE_SPACE.matcher(statement.text()).replaceAll(" ").strip();
    this.lastRank = rank;
  }

  /** The number of the pair that the parent belongs to; 0 if it belongs to none. */
  int parentPair() {
    return parent == null ? 0 : parent.pair;
  }

  /** Whether the counterpart belongs to this part's parent's counterpart. */
  boolean staysWithin() {
    return match != null && (parent == null || parentPair() == match.parentPair());
  }

  Place place() {
    Node holder = parent != null && parent.statement.idMember() != null ? parent : null;
    return new Place(
        statement.id(),
        holder == null ? null : holder.label(),
        statement.text(),
        statement.sourceRef(),
        pointer);
  }

  /** What a person calls it. */
  String label() {
    return statement.id() == null ? statement.text() : statement.id();
  }

  /**
   * Parts of one kind within one parent.
   *
   * @param list the path of their list from the parent
   * @param afterRank the rank of the part before the list
   * @param nodes the parts
   */
  record Siblings(String list, int afterRank, List<Node> nodes) {}
}
