package online.ucca.triumvirate.exchange.casenet.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a member of a class may hold.
 *
 * @param form the form of its value; null if it holds things of a class
 * @param holds the class that it holds; null if it holds a plain value
 * @param isList whether it holds a list of that class
 * @param isRequired whether both versions require it
 * @param isNewlyRequired whether only 1.1 requires it
 */
record CaseMember(
    @Nullable Form form,
    @Nullable CaseClass holds,
    boolean isList,
    boolean isRequired,
    boolean isNewlyRequired) {

  /** Reads {@code text!}, {@code cf_item*} and the like. */
  static CaseMember of(String words) {
    char last = words.charAt(words.length() - 1);
    boolean isMarked = last == '!' || last == '+' || last == '*';
    String name = isMarked ? words.substring(0, words.length() - 1) : words;
    CaseClass holds = CaseClass.find(name);
    return new CaseMember(
        holds == null ? Form.valueOf(name.toUpperCase(Locale.ROOT)) : null,
        holds,
        last == '*',
        last == '!',
        last == '+');
  }
}
