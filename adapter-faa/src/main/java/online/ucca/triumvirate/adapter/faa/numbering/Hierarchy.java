package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of every designator of a provision: the one that makes it, and those that come
 * after it, what is expected where they stand. Every reading of an ambiguous designator is followed
 * until what comes later decides; the reading with the fewest irregularities is taken.
 */
public final class Hierarchy {
  private static final int READINGS = 16;
  private static final int HOPELESS = 15;
  private static final int LONELY = 1;
  private static final int UNANSWERED = 1;

  private Hierarchy() {}

  /**
   * Places designators.
   *
   * @param steps the designators, in the order of the text
   * @return the place of each
   */
  public static List<Placed> place(List<Step> steps) {
    List<Reading> readings = List.of(new Reading(null, null, 0, Irregularity.NONE));
    boolean isOpen = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<Reading> next = new ArrayList<>();
      for (Reading reading : readings) {
        for (Move move : Moves.of(reading.top, step, i, isOpen)) {
          int cost = reading.cost + move.cost() + lonely(reading.top, move.frame());
          boolean answers = !isOpen || isPartOf(move.frame(), reading.top);
          next.add(
              new Reading(
                  reading, move.frame(), answers ? cost : cost + UNANSWERED, move.irregularity()));
        }
      }
      readings = best(next);
      isOpen = step.isOpen();
    }
    return trace(readings);
  }

  private static List<Placed> trace(List<Reading> readings) {
    Reading best = readings.get(0);
    for (Reading reading : readings) {
      if (reading.cost + lonely(reading.top, null) < best.cost + lonely(best.top, null)) {
        best = reading;
      }
    }
    List<Placed> placed = new ArrayList<>();
    for (Reading reading = best; reading.top != null; ) {
      placed.add(new Placed(reading.top, reading.irregularity));
      Reading before = reading.before;
      if (before == null) {
        break;
      }
      reading = before;
    }
    Collections.reverse(placed);
    return placed;
  }

  /** The readings with the fewest irregularities, of each open place one. */
  private static List<Reading> best(List<Reading> readings) {
    readings.sort(Comparator.comparingInt(Reading::cost));
    Set<String> seen = new HashSet<>();
    List<Reading> best = new ArrayList<>();
    for (Reading reading : readings) {
      boolean isHopeless = reading.cost > readings.get(0).cost + HOPELESS;
      if (isHopeless || best.size() == READINGS) {
        break;
      }
      if (seen.add(signature(reading.top))) {
        best.add(reading);
      }
    }
    return best;
  }

  private static String signature(@Nullable Frame top) {
    StringBuilder text = new StringBuilder();
    for (Frame frame = top; frame != null; frame = frame.parent()) {
      text.append(frame.style().name()).append(':').append(frame.ordinal());
      text.append(frame.members() > 1 ? '+' : ' ');
    }
    return text.toString();
  }

  /** A list has two members at least: what the lists cost that end with one. */
  private static int lonely(@Nullable Frame top, @Nullable Frame next) {
    int cost = 0;
    for (Frame frame = top; frame != null && !isOpenIn(frame, next); frame = frame.parent()) {
      boolean goesOn = next != null && next.members() > 1 && next.isInListOf(frame);
      if (frame.members() == 1 && frame.style().isParenthesised() && !goesOn) {
        cost += LONELY;
      }
    }
    return cost;
  }

  private static boolean isOpenIn(Frame frame, @Nullable Frame next) {
    for (Frame open = next; open != null; open = open.parent()) {
      if (open.step() == frame.step()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOf(Frame frame, @Nullable Frame top) {
    return top == null || (isOpenIn(top, frame) && frame.step() != top.step());
  }

  /** One way to read the text so far. */
  private record Reading(
      @Nullable Reading before, @Nullable Frame top, int cost, Irregularity irregularity) {}
}
