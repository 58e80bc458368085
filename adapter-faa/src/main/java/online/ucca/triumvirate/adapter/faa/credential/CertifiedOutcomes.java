package online.ucca.triumvirate.adapter.faa.credential;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.acs.AreaOfOperation;
import online.ucca.triumvirate.adapter.faa.acs.CertificationStandard;
import online.ucca.triumvirate.adapter.faa.acs.Task;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.credential.Issued.Sort;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;

/**
 * Which tasks of the standard each credential needs. The standard's title says which certificate or
 * rating it certifies. A class rating needs the tasks of the areas of operation that the law lists
 * for it; the certificate needs those that every class needs, and of the others as many as its
 * ratings say.
 */
final class CertifiedOutcomes {
  private static final Pattern CERTIFICATE =
      Pattern.compile("(?i)^([a-z ]{1,80}) for ([a-z -]{1,60}) category$");
  private static final Pattern INSTRUMENT =
      Pattern.compile("(?i)^instrument rating ?[-–—] ?([a-z -]{1,60})$");
  private static final Pattern CLASS_CODE = Pattern.compile("\\bA([SM])E([LS])\\b");

  private final Part61 law;
  private final CertificationStandard standard;
  private final TranslationDraft draft;
  private final Map<CredentialId, Set<OutcomeId>> core = new LinkedHashMap<>();
  private final Map<CredentialId, Set<OutcomeId>> elective = new LinkedHashMap<>();

  CertifiedOutcomes(
      Part61 law, List<Issued> issued, CertificationStandard standard, TranslationDraft draft) {
    this.law = law;
    this.standard = standard;
    this.draft = draft;
    Matcher certificate = CERTIFICATE.matcher(standard.title());
    Matcher instrument = INSTRUMENT.matcher(standard.title());
    if (certificate.find()) {
      certificates(issued, certificate.group(1), certificate.group(2).toLowerCase(Locale.ROOT));
    } else if (instrument.find()) {
      String category = instrument.group(1).toLowerCase(Locale.ROOT);
      issued.stream()
          .filter(one -> one.sort() == Sort.INSTRUMENT && one.holder().equals("pilot"))
          .filter(one -> one.name().equals(category))
          .forEach(one -> core.put(one.id(), allTasks()));
    }
    if (core.isEmpty()) {
      draft.note(
          Finding.of(
                  ErrorCode.TRN_CERTIFIED_CREDENTIAL_UNKNOWN,
                  "no credential of the law is named by the title '" + standard.title() + "'")
              .from(standard.file()));
    }
  }

  /** What the standard certifies: the certificate or rating, then its class ratings. */
  Set<CredentialId> certified() {
    return core.keySet();
  }

  /** The tasks that a credential needs; empty for one that the standard does not certify. */
  List<RequiredOutcome> of(Issued one, String pointer) {
    if (core.containsKey(one.id())) {
      draft.mapped(
          standard.documentNumber() + ", title '" + standard.title() + "'",
          pointer,
          "the standard's tasks are the outcomes of what its title names");
    }
    return Stream.concat(
            required(core.getOrDefault(one.id(), Set.of()), OutcomeRequirementType.CORE),
            required(elective.getOrDefault(one.id(), Set.of()), OutcomeRequirementType.ELECTIVE))
        .toList();
  }

  private void certificates(List<Issued> issued, String names, String category) {
    for (String name : names.toLowerCase(Locale.ROOT).split(" and ", -1)) {
      issued.stream()
          .filter(one -> one.sort() == Sort.CERTIFICATE && one.name().equals(name.strip()))
          .forEach(one -> certificate(one, category, issued));
    }
  }

  private void certificate(Issued certificate, String category, List<Issued> issued) {
    Map<CredentialId, Set<String>> listed = new LinkedHashMap<>();
    List<Issued> classes =
        issued.stream()
            .filter(one -> one.sort() == Sort.CLASS && one.category().equals(category))
            .filter(one -> (" " + certificate.name()).endsWith(" " + one.holder()))
            .toList();
    classes.forEach(rating -> listed.put(rating.id(), listedAreas(certificate, rating)));
    Set<OutcomeId> shared = allTasks();
    Map<CredentialId, Set<OutcomeId>> byClass = new LinkedHashMap<>();
    for (Issued rating : classes) {
      Set<OutcomeId> tasks = tasks(rating, listed);
      shared.retainAll(tasks);
      byClass.put(rating.id(), tasks);
    }
    Set<OutcomeId> others = allTasks();
    others.removeAll(shared);
    core.put(certificate.id(), shared);
    elective.put(certificate.id(), others);
    core.putAll(byClass);
  }

  /**
   * The tasks of the areas that the law lists for a rating, and of those that it lists for no
   * rating: what the law does not divide, all need.
   */
  private Set<OutcomeId> tasks(Issued rating, Map<CredentialId, Set<String>> listed) {
    Set<String> own = listed.getOrDefault(rating.id(), Set.of());
    return standard.areas().stream()
        .filter(
            area ->
                own.isEmpty()
                    || own.contains(area.number())
                    || listed.values().stream().noneMatch(areas -> areas.contains(area.number())))
        .flatMap(area -> area.tasks().stream())
        .filter(task -> suits(task, rating))
        .map(CertifiedOutcomes::idOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The numbers of the standard's areas that the law lists for a rating. */
  private Set<String> listedAreas(Issued certificate, Issued rating) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Clause list : lists(certificate, rating)) {
      for (Clause listed : law.partsOf(list)) {
        Set<String> words = words(listed.text());
        for (AreaOfOperation area : standard.areas()) {
          if (!words.isEmpty() && words(area.name()).containsAll(words)) {
            draft.stated(
                listed.citation() + ", " + listed.place(),
                "/instruments/outcome_specification",
                "area of operation " + area.number() + " of the standard, by its words");
            numbers.add(area.number());
          }
        }
      }
    }
    return numbers;
  }

  private List<Clause> lists(Issued certificate, Issued rating) {
    return GoverningPlaces.of(certificate, Question.PROFICIENCY).stream()
        .flatMap(place -> law.clauses(place, Question.PROFICIENCY.about(rating.title())).stream())
        .filter(clause -> clause.text().startsWith("For "))
        .filter(clause -> rating.isNamedIn(clause.text()))
        .toList();
  }

  /** A task suits a rating unless its name, or every element of it, is limited to other classes. */
  private static boolean suits(Task task, Issued rating) {
    return suits(codes(task.name()), rating)
        && (task.elements().isEmpty()
            || task.elements().stream()
                .anyMatch(element -> suits(Set.copyOf(element.classes()), rating)));
  }

  private static boolean suits(Set<String> codes, Issued rating) {
    return codes.isEmpty() || codes.stream().anyMatch(code -> isClass(code, rating));
  }

  /** {@code ASEL} is single-engine land; a rating that names no surface covers both. */
  private static boolean isClass(String code, Issued rating) {
    Matcher parts = CLASS_CODE.matcher(code);
    if (!parts.matches()) {
      return true;
    }
    String engines = parts.group(1).equals("S") ? "single-engine" : "multiengine";
    String surface = parts.group(2).equals("L") ? " land" : " sea";
    return rating.name().equals(engines) || rating.name().equals(engines + surface);
  }

  private static Set<String> codes(String text) {
    return CLASS_CODE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
        .filter(word -> !word.isEmpty() && !word.equals("and"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<OutcomeId> allTasks() {
    return standard.areas().stream()
        .flatMap(area -> area.tasks().stream())
        .map(CertifiedOutcomes::idOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static OutcomeId idOf(Task task) {
    return new OutcomeId(task.codePrefix());
  }

  private static Stream<RequiredOutcome> required(
      Set<OutcomeId> tasks, OutcomeRequirementType type) {
    return tasks.stream().map(task -> new RequiredOutcome(task, type));
  }
}
