package online.ucca.triumvirate.exchange.casenet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * Looks for every value of a package in another: at the same place, or where a member was moved
 * that CASE 1.1 has no place for. By another JSON library than the product's, and with none of its
 * code.
 */
final class Lost {
  private final List<String> lost = new ArrayList<>();

  private Lost() {}

  /** The places whose value is not found again; empty if nothing is lost and nothing added. */
  static List<String> between(byte[] before, byte[] after) {
    Lost search = new Lost();
    search.objects(object(before), object(after), "");
    return search.lost;
  }

  static JSONObject object(byte[] bytes) {
    return new JSONObject(new String(bytes, StandardCharsets.UTF_8));
  }

  private void objects(JSONObject before, JSONObject after, String at) {
    JSONObject moved = movedFrom(after);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String place = at + "/" + name;
      if (!before.has(name)) {
        boolean mayBeAdded = name.equals("extensions") || moved.has("added " + name);
        if (!mayBeAdded) {
          lost.add(place + " was added");
        }
      } else if (moved.has(name)) {
        same(before.get(name), moved.get(name), place + " (moved)");
      } else if (after.has(name)) {
        values(before.get(name), after.get(name), place);
      } else {
        lost.add(place);
      }
    }
  }

  private void values(Object before, Object after, String at) {
    if (before instanceof JSONObject one && after instanceof JSONObject other) {
      objects(one, other, at);
    } else if (before instanceof JSONArray one && after instanceof JSONArray other) {
      boolean isExtensionList = at.endsWith("/extensions");
      if (one.length() != other.length() && !isExtensionList) {
        lost.add(at + " has " + other.length() + " instead of " + one.length());
      }
      for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
        values(one.get(i), other.get(i), at + "/" + i);
      }
    } else {
      same(before, after, at);
    }
  }

  private void same(Object before, Object after, String at) {
    boolean isSame =
        before instanceof JSONObject one
            ? one.similar(after)
            : before instanceof JSONArray list
                ? list.similar(after)
                : before instanceof Number number
                    ? after instanceof Number other
                        && new BigDecimal(number.toString())
                                .compareTo(new BigDecimal(other.toString()))
                            == 0
                    : before.equals(after);
    if (!isSame) {
      lost.add(at + " is " + after + " instead of " + before);
    }
  }

  /** The moved members by their names, and "added x" for each that 1.1 alone demands. */
  private static JSONObject movedFrom(JSONObject thing) {
    Object extensions = thing.opt("extensions");
    JSONObject holder = extensions instanceof JSONObject one ? one : new JSONObject();
    if (extensions instanceof JSONArray list && !list.isEmpty()) {
      holder = list.optJSONObject(list.length() - 1, new JSONObject());
    }
    JSONObject ours = holder.optJSONObject("online.ucca.triumvirate.case", new JSONObject());
    JSONObject moved = new JSONObject(ours.optJSONObject("members", new JSONObject()).toString());
    for (Object name : ours.optJSONArray("added", new JSONArray())) {
      moved.put("added " + name, true);
    }
    return moved;
  }
}
