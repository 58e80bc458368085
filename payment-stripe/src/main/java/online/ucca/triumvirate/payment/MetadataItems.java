package online.ucca.triumvirate.payment;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.payment.Purchase.Item;
import online.ucca.triumvirate.engine.price.ProductKind;

/**
 * What was bought, as a checkout writes it into a session's metadata: {@code items_1}, {@code
 * items_2} … without a gap, each {@code CODE:kind,CODE:kind…}. Stripe keeps 50 keys with 500
 * characters each.
 */
final class MetadataItems {
  private static final String PREFIX = "items_";
  private static final String PLACE = "/data/object/metadata";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
  private static final Map<String, ProductKind> KINDS =
      Map.of(
          "single", ProductKind.SINGLE,
          "bundled", ProductKind.BUNDLED,
          "extra", ProductKind.EXTRA);
  private static final int LONGEST_CODE = 100;

  private MetadataItems() {}

  static List<Item> read(JsonObject metadata) {
    TreeMap<Integer, String> lists = new TreeMap<>();
    metadata.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX)) {
            String number = name.substring(PREFIX.length());
            if (!NUMBER.matcher(number).matches()) {
              throw CheckoutReader.bad(PLACE, "a key that begins with items_ ends with no number");
            }
            if (!(value instanceof JsonString text)) {
              throw CheckoutReader.bad(place(number), "the list of items is not text");
            }
            lists.put(Integer.valueOf(number), text.getString());
          }
        });
    if (lists.isEmpty() || lists.lastKey() != lists.size()) {
      throw CheckoutReader.bad(
          place("1"), "metadata does not hold items_1, items_2 and so on without a gap");
    }
    List<Item> items = new ArrayList<>();
    lists.forEach((number, list) -> add(items, number, list));
    return items;
  }

  private static void add(List<Item> items, int number, String list) {
    for (String part : list.split(",", -1)) {
      int colon = part.lastIndexOf(':');
      String code = colon < 0 ? "" : part.substring(0, colon).strip();
      ProductKind kind = KINDS.get(part.substring(colon + 1).strip());
      if (kind == null || !isCode(code)) {
        throw CheckoutReader.bad(
            place(Integer.toString(number)),
            "item "
                + (items.size() + 1)
                + " is not CODE:kind with one of the kinds single, bundled and extra");
      }
      items.add(new Item(code, kind));
    }
  }

  private static boolean isCode(String code) {
    return !code.isEmpty()
        && code.length() <= LONGEST_CODE
        && code.indexOf(':') < 0
        && code.chars().noneMatch(Character::isISOControl);
  }

  private static String place(String number) {
    return PLACE + "/" + PREFIX + number;
  }
}
