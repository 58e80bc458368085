package online.ucca.triumvirate.model.cco;

import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import org.jspecify.annotations.Nullable;

/**
 * What a CCO was made from.
 *
 * @param triumvirateId the Triumvirate
 * @param schemaVersion its schema
 * @param contentDigest its content digest
 * @param corpusId the material it was translated from
 * @param corpusHash that material's hash
 * @param adapterId the adapter that translated it
 * @param adapterVersion that adapter's version
 * @param adapterProof the adapter's proof, carried as data
 * @param confidence the adapter's own assessment; null in schema 1.0
 * @param translationLogHash hash of the log of every mapping decision; null in schema 1.0
 * @param engineVersion the engine that made the CCO
 */
public record Origin(
    TriumvirateId triumvirateId,
    SchemaVersion schemaVersion,
    Sha256 contentDigest,
    CorpusId corpusId,
    Sha256 corpusHash,
    AdapterId adapterId,
    String adapterVersion,
    DataIntegrityProof adapterProof,
    @Nullable Confidence confidence,
    @Nullable Sha256 translationLogHash,
    String engineVersion) {}
