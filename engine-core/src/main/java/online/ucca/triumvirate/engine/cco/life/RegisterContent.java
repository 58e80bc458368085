package online.ucca.triumvirate.engine.cco.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What is known of CCOs' lives. A value: every change gives a new one. There is none in which a
 * place in a status list was given twice, or a life has a place that was not given for it.
 *
 * @param lists where each issuer's lists stand; an issuer's last is its present address
 * @param allocations every place in them that was ever given away, in that order
 * @param lives the CCOs that were made, in that order
 * @param published the status lists as they were published last, one for each address
 */
public record RegisterContent(
    List<IssuerLists> lists,
    List<EntryAllocation> allocations,
    List<CapabilityLife> lives,
    List<PublishedList> published) {
  /** Nothing at all. */
  public static final RegisterContent NONE =
      new RegisterContent(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists and refuses what cannot be. */
  public RegisterContent {
    lists = Copies.list(lists);
    allocations = Copies.list(allocations);
    lives = Copies.list(lives);
    published = Copies.list(published);
    Set<Object> places = distinct(allocations.stream().map(EntryAllocation::entry).toList());
    distinct(lists.stream().map(IssuerLists::lists).toList());
    distinct(lives.stream().map(CapabilityLife::id).toList());
    distinct(published.stream().map(PublishedList::address).toList());
    for (StatusEntry entry : lives.stream().map(CapabilityLife::entry).toList()) {
      if (!places.remove(entry)) {
        throw new IllegalArgumentException(
            "place " + entry.index() + " of " + entry.lists() + " was not given, or is used twice");
      }
    }
  }

  private static Set<Object> distinct(List<?> things) {
    Set<Object> seen = new HashSet<>();
    for (Object thing : things) {
      if (!seen.add(thing)) {
        throw new IllegalArgumentException("the register holds twice: " + thing);
      }
    }
    return seen;
  }

  /**
   * Finds a life.
   *
   * @param id the CCO's id
   * @return its life; nothing if no such CCO was made
   */
  public Optional<CapabilityLife> life(String id) {
    return lives.stream().filter(life -> life.id().equals(id)).findFirst();
  }

  Optional<PublishedList> published(String address) {
    return published.stream().filter(one -> one.address().equals(address)).findFirst();
  }

  /** How many places of an address were given away: the next one's index. */
  long given(String address) {
    return allocations.stream().filter(one -> one.entry().lists().equals(address)).count();
  }

  /** With an address as its issuer's present one. */
  RegisterContent withPresent(IssuerLists address) {
    List<IssuerLists> others = lists.stream().filter(one -> !one.equals(address)).toList();
    return new RegisterContent(appended(others, address), allocations, lives, published);
  }

  RegisterContent with(EntryAllocation allocation) {
    return new RegisterContent(lists, appended(allocations, allocation), lives, published);
  }

  /** With a life at the end, or in the place of the same CCO's. */
  RegisterContent with(CapabilityLife life) {
    return new RegisterContent(
        lists, allocations, put(lives, life, one -> one.id().equals(life.id())), published);
  }

  /** With a list at the end, or in the place of the one of its address. */
  RegisterContent with(PublishedList list) {
    return new RegisterContent(
        lists,
        allocations,
        lives,
        put(published, list, one -> one.address().equals(list.address())));
  }

  private static <T> List<T> appended(List<T> before, T one) {
    return put(before, one, any -> false);
  }

  private static <T> List<T> put(List<T> before, T one, Predicate<T> replaces) {
    List<T> changed = new ArrayList<>(before);
    for (int i = 0; i < changed.size(); i++) {
      if (replaces.test(changed.get(i))) {
        changed.set(i, one);
        return changed;
      }
    }
    changed.add(one);
    return changed;
  }
}
