package online.ucca.triumvirate.model.cco.query;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.id.OutcomeId;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about, once it is looked for in the CCO.
 *
 * @param credential the credential; null if the CCO does not have what was named, so that nothing
 *     applies (CQ-12)
 * @param outcomes the outcomes asked about, with how the credential needs them: one, or all of the
 *     credential's
 * @param against why the CCO does not cover it; empty if it does
 */
record Subject(
    @Nullable CredentialScope credential,
    Map<OutcomeId, OutcomeRequirementType> outcomes,
    List<StandingReason> against) {}
