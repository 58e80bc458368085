package online.ucca.triumvirate.host;

import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.host.step.StepRunner;
import online.ucca.triumvirate.model.audit.AuditLog;

/**
 * A running adapter instance, as the host's own parts see it.
 *
 * @param adapter the adapter
 * @param declared its declaration, as it was when it started
 * @param context what it was given
 * @param settings what the host was given
 * @param runner the only way in which the adapter is called
 * @param log its log, for the entries that the host writes itself
 */
record Instance(
    CorpusAdapter adapter,
    AdapterVersionInfo declared,
    AdapterContext context,
    HostSettings settings,
    StepRunner runner,
    AuditLog log) {}
