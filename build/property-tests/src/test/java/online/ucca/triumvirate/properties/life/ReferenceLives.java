package online.ucca.triumvirate.properties.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What ought to become of CCOs, in the plainest words: rows of a table that are written over. An
 * operation that is refused leaves everything as it was.
 */
final class ReferenceLives {
  /** One CCO; its number is its place in the lists. */
  static final class Row {
    final int content;
    final Instant processed;
    String state = "processed";
    @Nullable Instant end;
    @Nullable String replaced;
    int replacedBy = -1;
    boolean revoked;

    Row(int content, Instant processed) {
      this.content = content;
      this.processed = processed;
    }
  }

  final List<Row> rows = new ArrayList<>();

  /** Each transition since the beginning, as {@code number state}. */
  final List<String> told = new ArrayList<>();

  /** The number of the CCO that processing gives; -1 if it is refused. */
  int process(int content, boolean renew, Instant now) {
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      last = rows.get(i).content == content ? i : last;
    }
    if (renew && last < 0) {
      return -1;
    }
    expire(now);
    if (!renew && last >= 0) {
      return last;
    }
    rows.add(new Row(content, now));
    told.add(rows.size() - 1 + " processed");
    return rows.size() - 1;
  }

  boolean issue(int number, Instant at, Instant now) {
    Row row = rows.get(number);
    if (!row.state.equals("processed") || at.isBefore(row.processed)) {
      return false;
    }
    for (Row other : rows) {
      if (isInForce(other) && Contents.effect(row.content, other.content) == 'x') {
        return false;
      }
    }
    expire(now);
    row.state = "issued";
    row.end = Contents.end(row.content, at);
    told.add(number + " issued");
    for (int i = 0; i < rows.size(); i++) {
      Row other = rows.get(i);
      char effect = Contents.effect(row.content, other.content);
      if (i != number && isInForce(other) && effect != '·') {
        other.state = effect == 'r' ? "renewed" : "superseded";
        other.replaced = other.state;
        other.replacedBy = number;
        told.add(i + " " + other.state);
      }
    }
    return true;
  }

  boolean revoke(int number, Instant now) {
    Row row = rows.get(number);
    if (row.revoked) {
      return false;
    }
    expire(now);
    row.state = "revoked";
    row.revoked = true;
    told.add(number + " revoked");
    return true;
  }

  void expire(Instant now) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.state.equals("issued") && row.end != null && !now.isBefore(row.end)) {
        row.state = "expired";
        told.add(i + " expired");
      }
    }
  }

  Set<Long> revoked() {
    Set<Long> places = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).revoked) {
        places.add((long) i);
      }
    }
    return places;
  }

  /** Each as {@code place state by-number}. */
  List<String> replaced() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.replaced != null) {
        all.add(i + " " + row.replaced + " " + row.replacedBy);
      }
    }
    return all;
  }

  private static boolean isInForce(Row row) {
    return row.state.equals("issued") || row.state.equals("expired");
  }
}
