package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.credential.Issued.Sort;

/**
 * Reads the certificates and ratings that § 61.5 lists. A paragraph that says "certificates are
 * issued" lists certificates; one that says "ratings are placed on a … certificate" lists ratings
 * of that certificate. What is listed is what is not divided further.
 */
final class IssuedUnderPart61 {
  static final String LIST = "61.5";

  private static final Pattern CERTIFICATES = Pattern.compile("certificates are issued");
  private static final Pattern RATINGS =
      Pattern.compile("ratings are placed on an? ([a-z ]{1,40}) certificate");
  private static final Pattern PLURAL = Pattern.compile("(?i) certificates$");
  private static final Pattern RATINGS_WORD = Pattern.compile("(?i)\\bratings\\b");
  private static final Pattern JOINT = Pattern.compile(";? (?:and|or)$");
  private static final Pattern REMARK = Pattern.compile(" ?\\([^)]{0,120}\\)$");
  private static final String CLOSING = ".,;:—";

  private final Part61 law;
  private final List<Issued> issued = new ArrayList<>();

  private IssuedUnderPart61(Part61 law) {
    this.law = law;
  }

  static List<Issued> of(Part61 law) {
    IssuedUnderPart61 list = new IssuedUnderPart61(law);
    for (Clause clause : law.clauses(LIST, "which certificates and ratings there are")) {
      if (clause.citation().designators().path().size() == 1) {
        list.read(clause);
      }
    }
    return list.issued;
  }

  private void read(Clause list) {
    Matcher ratings = RATINGS.matcher(list.text());
    if (ratings.find()) {
      String holder = ratings.group(1);
      law.partsOf(list).forEach(group -> ratings(holder, group));
    } else if (CERTIFICATES.matcher(list.text()).find()) {
      law.partsOf(list).forEach(this::certificates);
    }
  }

  private void certificates(Clause group) {
    List<Clause> grades = law.partsOf(group);
    if (grades.isEmpty()) {
      issued.add(Issued.certificate(PLURAL.matcher(name(group)).replaceFirst(""), group));
    }
    grades.forEach(grade -> issued.add(Issued.certificate(name(grade), grade)));
  }

  private void ratings(String holder, Clause group) {
    List<Clause> ratings = law.partsOf(group);
    if (ratings.isEmpty()) {
      add(holder, "", group);
    }
    ratings.forEach(rating -> add(holder, REMARK.matcher(name(group)).replaceFirst(""), rating));
  }

  private void add(String holder, String group, Clause clause) {
    String kind = RATINGS_WORD.matcher(group).replaceFirst("rating");
    String own = name(clause);
    int dash = own.indexOf('—');
    String name = dash > 0 && starts(group, own.substring(0, dash)) ? own.substring(dash + 1) : own;
    String title = capital(holder) + ", " + (kind.isEmpty() ? "" : small(kind) + ": ") + name;
    if (kind.isEmpty()) {
      title = capital(holder) + ", " + (own.endsWith("rating") ? small(own) : "rating: " + own);
    }
    issued.add(
        new Issued(
            Issued.idOf(title),
            title,
            sort(group),
            holder,
            sort(group) == Sort.CLASS ? before(group.toLowerCase(Locale.ROOT), " class") : "",
            name.toLowerCase(Locale.ROOT),
            clause));
  }

  private static Sort sort(String group) {
    String words = group.toLowerCase(Locale.ROOT);
    if (words.contains(" class ")) {
      return Sort.CLASS;
    }
    if (words.contains(" category ")) {
      return Sort.CATEGORY;
    }
    if (words.contains(" type ")) {
      return Sort.TYPE;
    }
    return words.startsWith("instrument ") ? Sort.INSTRUMENT : Sort.OTHER_RATING;
  }

  /** The words of a list's entry, without what ends it. */
  private static String name(Clause clause) {
    String text = JOINT.matcher(clause.text()).replaceFirst("");
    int end = text.length();
    while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String before(String text, String mark) {
    return text.substring(0, text.indexOf(mark));
  }

  private static boolean starts(String group, String word) {
    return group.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT) + " ");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String small(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
