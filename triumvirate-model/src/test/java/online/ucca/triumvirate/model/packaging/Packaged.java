package online.ucca.triumvirate.model.packaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.credential.Requirements;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import org.jspecify.annotations.Nullable;

/** Triumvirates with one credential to package. */
final class Packaged {
  static final CredentialId ID = new CredentialId("Q1");

  private Packaged() {}

  static Triumvirate of(
      String core, String elective, PackagingRules counts, @Nullable PackagingStructure structure) {
    List<RequiredOutcome> required = new ArrayList<>();
    ids(core).forEach(id -> required.add(new RequiredOutcome(id, OutcomeRequirementType.CORE)));
    ids(elective)
        .forEach(id -> required.add(new RequiredOutcome(id, OutcomeRequirementType.ELECTIVE)));
    Credential base = Samples.credential(ID.value());
    Credential credential =
        new Credential(
            ID,
            base.title(),
            base.credentialType(),
            null,
            "Q1 R1",
            base.scopeOfPractice(),
            new Requirements(required, List.of(), List.of()),
            base.lifecycle(),
            counts);
    Triumvirate plain =
        Samples.with(
            Stream.concat(ids(core).stream(), ids(elective).stream())
                .distinct()
                .map(id -> Samples.outcome(id.value()))
                .toList(),
            List.of(Samples.rule("r1")),
            List.of(credential, Samples.credential("B1"), Samples.credential("B2", "B1")));
    return structure == null
        ? plain
        : plain.withExtensions(
            Map.of(PackagingExtension.KEY, PackagingExtension.write(Map.of(ID, structure))));
  }

  static Triumvirate of(String core, String elective, PackagingStructure structure) {
    return of(core, elective, new PackagingRules(null, null, null, List.of()), structure);
  }

  static List<OutcomeId> ids(String codes) {
    return Arrays.stream(codes.split(" ", -1))
        .filter(code -> !code.isEmpty())
        .map(OutcomeId::new)
        .toList();
  }

  static List<GivenOutcome> given(String codes) {
    return ids(codes).stream().map(id -> GivenOutcome.of(id.value())).toList();
  }
}
