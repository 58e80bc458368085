package online.ucca.triumvirate.model.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;

/** The lines of audit logs, and what is wrong with them. */
final class Trails {
  private Trails() {}

  static AuditDraft draft(int number) {
    return draft("client-a", Map.of("number", number));
  }

  static AuditDraft draft(String client, Map<String, Object> detail) {
    return AuditDraft.of(
        new AuditEvent(
            SubmissionId.parse("7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55"),
            AuditEventType.TRANSLATION_COMPLETED,
            new CorpusId("HB100_R1"),
            Sha256.of(new byte[] {1}),
            null,
            12,
            AuditOutcome.SUCCESS,
            detail),
        Instant.parse("2026-03-09T14:30:00Z"),
        new AdapterId("harbour-v1"),
        new ClientId(client));
  }

  static List<String> log(int size) {
    List<AuditDraft> drafts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      drafts.add(draft(i));
    }
    return log(drafts);
  }

  static List<String> log(List<AuditDraft> drafts) {
    List<String> lines = new ArrayList<>();
    Sha256 previous = AuditEntry.NO_PREVIOUS;
    for (AuditDraft draft : drafts) {
      AuditDraft.LinkedEntry linked = draft.link(lines.size(), previous);
      lines.add(new String(linked.line(), StandardCharsets.UTF_8));
      previous = linked.entry().entryHash();
    }
    return lines;
  }

  static AuditTrail read(List<String> lines, List<String> findings) {
    AuditTrail trail = new AuditTrail();
    for (String line : lines) {
      trail
          .accept(line.getBytes(StandardCharsets.UTF_8))
          .findings()
          .forEach(f -> findings.add(f.errorCode() + " at " + f.sourceElement()));
    }
    return trail;
  }

  static List<String> findings(List<String> lines) {
    List<String> findings = new ArrayList<>();
    read(lines, findings);
    return findings;
  }
}
