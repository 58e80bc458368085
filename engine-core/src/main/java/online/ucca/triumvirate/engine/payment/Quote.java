package online.ucca.triumvirate.engine.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.PriceList;
import online.ucca.triumvirate.engine.price.ProductKind;

/**
 * What packs cost, before and after they are bought.
 *
 * @param lines the packs with the price of each, at least one
 * @param price what they cost together
 */
public record Quote(List<OrderLine> lines, Price price) {

  /** Copies the lines, and checks that they add up. */
  public Quote {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.stream().mapToLong(OrderLine::cents).sum() != price.cents()) {
      throw new IllegalArgumentException("a quote has a line, and its lines add up to its price");
    }
  }

  /**
   * What given packs cost.
   *
   * @param prices the world's prices
   * @param items the packs, each with how it is bought
   * @return the quote
   * @throws IllegalArgumentException if there is no item, or a code is none
   */
  public static Quote of(PriceList prices, List<Purchase.Item> items) {
    List<OrderLine> lines = new ArrayList<>();
    for (Purchase.Item item : items) {
      lines.add(
          new OrderLine(lines.size() + 1, item.code(), item.kind(), prices.cents(item.kind())));
    }
    return new Quote(lines, prices.of(items.stream().map(Purchase.Item::kind).toList()));
  }

  /**
   * What one pack by itself costs.
   *
   * @param prices the world's prices
   * @param code what it is a pack of
   * @return the quote
   */
  public static Quote single(PriceList prices, String code) {
    return of(prices, List.of(new Purchase.Item(code, ProductKind.SINGLE)));
  }

  /**
   * What the packs of a credential cost: priced by their number, and what is bought beside them.
   *
   * @param prices the world's prices
   * @param codes what the credential needs, each once, at least one
   * @param extras what else is bought with it, each once, none of the former
   * @return the quote, the credential's packs first
   * @throws IllegalArgumentException if a code stands there twice, or the credential needs nothing
   */
  public static Quote bundle(PriceList prices, List<String> codes, List<String> extras) {
    Set<String> once = new HashSet<>(codes);
    once.addAll(extras);
    if (codes.isEmpty() || once.size() != codes.size() + extras.size()) {
      throw new IllegalArgumentException("a bundle has a pack, and none of its packs twice");
    }
    List<Purchase.Item> items = new ArrayList<>();
    codes.forEach(code -> items.add(new Purchase.Item(code, ProductKind.BUNDLED)));
    extras.forEach(code -> items.add(new Purchase.Item(code, ProductKind.EXTRA)));
    return of(prices, items);
  }

  /**
   * Whether the packs may be bought together at these prices: packs at the price of extras need
   * others that they are extras to.
   *
   * @return false if there are extras alone
   */
  public boolean isCoherent() {
    return lines.stream().noneMatch(line -> line.kind() == ProductKind.EXTRA)
        || lines.stream().anyMatch(line -> line.kind() == ProductKind.BUNDLED);
  }
}
