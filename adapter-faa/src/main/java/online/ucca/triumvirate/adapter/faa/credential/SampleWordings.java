package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.credential.GrantedEndorsements.Grant;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;

/**
 * Finds the credentials that a sample endorsement belongs to, by the places of part 61 that its
 * title cites: the endorsements of the law itself first, else the certificates and ratings that the
 * place speaks of, else, where it is about tests in general, what the standard certifies. One that
 * cites nothing of the kind has no place in the map.
 */
final class SampleWordings {
  private static final Pattern PLACE =
      Pattern.compile("\\b61\\.\\d{1,3}(?:\\([A-Za-z0-9]{1,4}\\)){0,6}");
  private static final List<String> TESTS = List.of("61.35", "61.39", "61.43", "61.49");

  private final Endorsements endorsements;
  private final List<Grant> grants;
  private final Set<CredentialId> certified;
  private final Map<CredentialId, List<String>> placesOf = new LinkedHashMap<>();
  private final Map<CredentialId, List<Endorsements.Sample>> placed = new LinkedHashMap<>();

  SampleWordings(
      Endorsements endorsements,
      List<Issued> issued,
      List<Grant> grants,
      Set<CredentialId> certified) {
    this.endorsements = endorsements;
    this.grants = grants;
    this.certified = certified;
    issued.forEach(one -> placesOf.put(one.id(), GoverningPlaces.ownOf(one)));
  }

  /** Places every sample, and notes every word of it. */
  void place(TranslationDraft draft) {
    List<Passage> passages = new ArrayList<>();
    for (Endorsements.Sample sample : endorsements.samples()) {
      List<CredentialId> targets = targets(cited(sample.title()));
      targets.forEach(
          target -> placed.computeIfAbsent(target, key -> new ArrayList<>()).add(sample));
      Passage.Fate fate = targets.isEmpty() ? Passage.Fate.UNMAPPED : Passage.Fate.CONTENT;
      for (String words : List.of(sample.title(), sample.body(), sample.note())) {
        passages.add(new Passage(sample.place(), words, fate));
      }
      if (targets.isEmpty()) {
        draft.unmapped(
            sample.place(),
            "sample endorsement "
                + sample.number()
                + " cites no clause that a credential of the map is made from");
      }
    }
    draft.passages(passages);
  }

  /** Adds the samples of a credential to its conditions. */
  void addTo(Issued one, Statements conditions) {
    for (Endorsements.Sample sample : placed.getOrDefault(one.id(), List.of())) {
      conditions.add(
          new SourcedStatement(sample.words(), endorsements.document() + ", " + sample.number()),
          sample.place(),
          "sample endorsement, by the place of the law that it cites");
    }
  }

  private List<CredentialId> targets(List<String> cited) {
    List<CredentialId> endorsed =
        grants.stream()
            .filter(grant -> meet(cited, grant.places()))
            .map(grant -> grant.issued().id())
            .toList();
    if (!endorsed.isEmpty()) {
      return endorsed;
    }
    List<CredentialId> spokenOf =
        placesOf.entrySet().stream()
            .filter(one -> meet(cited, one.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!spokenOf.isEmpty()) {
      return spokenOf;
    }
    return meet(cited, TESTS) ? certified.stream().limit(1).toList() : List.of();
  }

  private static List<String> cited(String title) {
    return PLACE.matcher(title).results().map(MatchResult::group).collect(Collectors.toList());
  }

  private static boolean meet(List<String> cited, List<String> places) {
    return cited.stream()
        .anyMatch(
            one -> places.stream().anyMatch(place -> within(one, place) || within(place, one)));
  }

  /** Whether a place is another or a part of it: {@code 61.31(e)(1)} is within {@code 61.31}. */
  private static boolean within(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "(");
  }
}
