package online.ucca.triumvirate.model.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pairs texts that are nearly the same: of the words that stand in either, at least three quarters
 * stand in both. Two texts are a pair only if each is the other's nearest and no second one is as
 * near; of equally near ones, one within the same parent is nearer, and then one with the same id.
 *
 * <p>Two such texts share one of their rarest words, so that only texts that share one are
 * compared.
 */
final class NearTexts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private NearTexts() {}

  static void pair(List<Node> before, List<Node> after, BiConsumer<Node, Node> pair) {
    List<Text> olds = texts(before);
    List<Text> news = texts(after);
    rank(olds, news);
    Map<Integer, List<Text>> byRareWord = new HashMap<>();
    for (Text text : news) {
      for (int i = 0; i < text.rare(); i++) {
        byRareWord.computeIfAbsent(text.ranks[i], any -> new ArrayList<>()).add(text);
      }
    }
    for (Text text : olds) {
      for (int i = 0; i < text.rare(); i++) {
        byRareWord.getOrDefault(text.ranks[i], List.of()).forEach(text::meet);
      }
    }
    for (Text text : olds) {
      Text nearest = text.nearest;
      if (nearest != null && text.equals(nearest.nearest)) {
        pair.accept(text.node, nearest.node);
      }
    }
  }

  private static List<Text> texts(List<Node> nodes) {
    return nodes.stream().filter(node -> node.pair == 0).map(Text::new).toList();
  }

  /** Gives each word a number, the rarest the lowest. */
  private static void rank(List<Text> olds, List<Text> news) {
    Map<String, Integer> uses = new HashMap<>();
    for (List<Text> texts : List.of(olds, news)) {
      texts.forEach(text -> text.words.forEach(word -> uses.merge(word, 1, Integer::sum)));
    }
    List<String> rarestFirst = new ArrayList<>(uses.keySet());
    rarestFirst.sort(
        Comparator.<String>comparingInt(word -> uses.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> ranks = new HashMap<>();
    rarestFirst.forEach(word -> ranks.put(word, ranks.size()));
    for (List<Text> texts : List.of(olds, news)) {
      for (Text text : texts) {
        text.ranks =
            text.words.stream().mapToInt(word -> ranks.getOrDefault(word, 0)).sorted().toArray();
      }
    }
  }

  /** A text as the set of its words, and the nearest text of the other side so far. */
  private static final class Text {
    final Node node;

    /** Each with the text's part before it: texts of different parts have no word in common. */
    final List<String> words;

    int[] ranks = {};
    @Nullable Text nearest;
    private @Nullable Nearness best;
    private @Nullable Text metLast;

    Text(Node node) {
      this.node = node;
      this.words =
          WORD.matcher(node.key.toLowerCase(Locale.ROOT))
              .results()
              .map(MatchResult::group)
              .distinct()
              .map(word -> node.part + " " + word)
              .toList();
    }

    /** How many of the rarest words cannot all be missing in a text that is near. */
    int rare() {
      return ranks.length == 0 ? 0 : ranks.length / 4 + 1;
    }

    void meet(Text other) {
      if (equals(other.metLast)) {
        return;
      }
      other.metLast = this;
      int shared = shared(other);
      int all = ranks.length + other.ranks.length - shared;
      if (4 * shared >= 3 * all) {
        Nearness nearness = Nearness.of(node, other.node, shared, all);
        note(other, nearness);
        other.note(this, nearness);
      }
    }

    private int shared(Text other) {
      int shared = 0;
      int i = 0;
      int j = 0;
      while (i < ranks.length && j < other.ranks.length) {
        int order = Integer.compare(ranks[i], other.ranks[j]);
        shared += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return shared;
    }

    private void note(Text other, Nearness nearness) {
      int order = best == null ? 1 : nearness.compareTo(best);
      if (order > 0) {
        best = nearness;
        nearest = other;
      } else if (order == 0) {
        nearest = null;
      }
    }
  }

  private record Nearness(int shared, int all, boolean sameParent, boolean sameId)
      implements Comparable<Nearness> {

    static Nearness of(Node one, Node other, int shared, int all) {
      return new Nearness(
          shared,
          all,
          one.parentPair() != 0 && one.parentPair() == other.parentPair(),
          Objects.equals(one.statement.id(), other.statement.id()));
    }

    @Override
    public int compareTo(Nearness other) {
      int byWords = Long.compare((long) shared * other.all, (long) other.shared * all);
      int byParent = byWords != 0 ? byWords : Boolean.compare(sameParent, other.sameParent);
      return byParent != 0 ? byParent : Boolean.compare(sameId, other.sameId);
    }
  }
}
