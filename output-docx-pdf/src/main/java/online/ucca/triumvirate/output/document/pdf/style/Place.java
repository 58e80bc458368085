package online.ucca.triumvirate.output.document.pdf.style;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;

/**
 * Where an element can stand as the style sheet sees it: its name, class and own declarations, the
 * class of the element before it, and the place of its parent. Equal places of all documents are
 * one object.
 */
final class Place {
  private final AtomicInteger room;
  private final Map<Look, Place> inside = new ConcurrentHashMap<>();
  private final Map<String, Optional<CascadedStyle>> generated = new ConcurrentHashMap<>();
  private volatile @Nullable CascadedStyle style;

  private Place(AtomicInteger room) {
    this.room = room;
  }

  /**
   * Where the root stands.
   *
   * @param most how many places inside it are remembered at most
   */
  static Place ofRoot(int most) {
    return new Place(new AtomicInteger(most));
  }

  /** The place of a child; one that is not remembered once there are too many. */
  Place inside(Look look) {
    Place known = inside.get(look);
    if (known != null) {
      return known;
    }
    if (room.getAndDecrement() <= 0) {
      room.incrementAndGet();
      return new Place(room);
    }
    return inside.computeIfAbsent(look, unknown -> new Place(room));
  }

  @Nullable CascadedStyle style() {
    return style;
  }

  void style(CascadedStyle resolved) {
    style = resolved;
  }

  /** The styles of what is generated beside an element, by the names of pseudo-elements. */
  Map<String, Optional<CascadedStyle>> generated() {
    return generated;
  }

  /**
   * What selectors ask an element.
   *
   * @param name its name
   * @param styleClass its classes
   * @param own its own declarations
   * @param before the classes of the element before it
   */
  record Look(String name, String styleClass, String own, String before) {}
}
