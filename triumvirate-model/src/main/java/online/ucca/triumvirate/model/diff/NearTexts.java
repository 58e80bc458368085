package online.ucca.triumvirate.model.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
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
    Map<String, Integer> uses = new HashMap<>();
    olds.forEach(text -> text.words.forEach(word -> uses.merge(word, 1, Integer::sum)));
    news.forEach(text -> text.words.forEach(word -> uses.merge(word, 1, Integer::sum)));
    Comparator<String> rarest =
        Comparator.<String>comparingInt(word -> uses.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder());
    Map<List<Object>, List<Text>> byRareWord = new HashMap<>();
    for (Text text : news) {
      for (List<Object> word : text.rareWords(rarest)) {
        byRareWord.computeIfAbsent(word, any -> new ArrayList<>()).add(text);
      }
    }
    for (Text text : olds) {
      Set<Text> candidates = new LinkedHashSet<>();
      for (List<Object> word : text.rareWords(rarest)) {
        candidates.addAll(byRareWord.getOrDefault(word, List.of()));
      }
      candidates.forEach(text::meet);
    }
    for (Text text : olds) {
      Text nearest = text.nearest;
      if (nearest != null && nearest.nearest == text) {
        pair.accept(text.node, nearest.node);
      }
    }
  }

  private static List<Text> texts(List<Node> nodes) {
    return nodes.stream()
        .filter(node -> node.pair == 0)
        .map(Text::new)
        .filter(text -> !text.words.isEmpty())
        .toList();
  }

  /** A text as the set of its words, and the nearest text of the other side so far. */
  private static final class Text {
    final Node node;
    final Set<String> words = new HashSet<>();
    @Nullable Text nearest;
    private @Nullable Nearness best;

    Text(Node node) {
      this.node = node;
      WORD.matcher(node.key.toLowerCase(Locale.ROOT))
          .results()
          .forEach(word -> words.add(word.group()));
    }

    /** As many of the rarest words as cannot all be missing in a text that is near. */
    List<List<Object>> rareWords(Comparator<String> rarest) {
      int spare = words.size() / 4 + 1;
      return words.stream()
          .sorted(rarest)
          .limit(spare)
          .map(word -> List.<Object>of(node.part, word))
          .toList();
    }

    void meet(Text other) {
      int shared = (int) words.stream().filter(other.words::contains).count();
      int all = words.size() + other.words.size() - shared;
      if (4 * shared >= 3 * all) {
        Nearness nearness = Nearness.of(node, other.node, shared, all);
        note(other, nearness);
        other.note(this, nearness);
      }
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
