package online.ucca.triumvirate.model.integrity;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.ruleset.Rule;
import org.jspecify.annotations.Nullable;

/** Checks that dates exist and that periods are ISO 8601 durations. */
final class TimeCheck {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PERIOD =
      Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?");

  private TimeCheck() {}

  static void check(Instruments instruments, Violations violations) {
    InstrumentRefs.of(instruments).forEach((pointer, ref) -> date(ref, pointer, violations));
    List<Rule> rules = instruments.complianceRuleset().rules();
    for (int i = 0; i < rules.size(); i++) {
      period(
          rules.get(i).evidenceOfCompliance().retentionPeriod(),
          "/instruments/compliance_ruleset/rules/" + i + "/evidence_of_compliance/retention_period",
          rules.get(i).sourceRef(),
          violations);
    }
    List<Credential> credentials = instruments.credentialMap().credentials();
    for (int i = 0; i < credentials.size(); i++) {
      period(
          credentials.get(i).lifecycle().validityPeriod(),
          CredentialCheck.CREDENTIALS + "/" + i + "/lifecycle/validity_period",
          credentials.get(i).sourceRef(),
          violations);
    }
  }

  static void date(InstrumentRef ref, String pointer, Violations violations) {
    String date = ref.effectiveDate();
    if (date != null && !isDate(date)) {
      violations.add(
          ErrorCode.VAL_BAD_DATE,
          "'" + date + "' is not a date",
          pointer + "/effective_date",
          null);
    }
  }

  private static void period(
      @Nullable String period, String pointer, String sourceRef, Violations violations) {
    if (period != null && !isPeriod(period)) {
      violations.add(
          ErrorCode.VAL_BAD_PERIOD,
          "'" + period + "' is not an ISO 8601 duration",
          pointer,
          sourceRef);
    }
  }

  private static boolean isDate(String text) {
    try {
      return DATE.matcher(text).matches() && LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isPeriod(String text) {
    if (!PERIOD.matcher(text).matches()) {
      return false;
    }
    int time = text.indexOf('T');
    try {
      String days = time < 0 ? text : text.substring(0, time);
      if (days.length() > 1) {
        Period.parse(days);
      }
      if (time >= 0) {
        Duration.parse("P" + text.substring(time));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
