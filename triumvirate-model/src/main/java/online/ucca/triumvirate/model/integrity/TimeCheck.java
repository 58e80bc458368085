package online.ucca.triumvirate.model.integrity;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import org.jspecify.annotations.Nullable;

/** Checks that dates exist and that periods are ISO 8601 durations. */
final class TimeCheck {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PERIOD =
      Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?");

  private final List<Finding> findings = new ArrayList<>();

  private TimeCheck() {}

  static List<Finding> check(Instruments instruments) {
    TimeCheck check = new TimeCheck();
    check.instrument(
        instruments.outcomeSpecification().instrumentRef(),
        "/instruments/outcome_specification/instrument_ref");
    check.instrument(
        instruments.complianceRuleset().instrumentRef(),
        "/instruments/compliance_ruleset/instrument_ref");
    var several = instruments.complianceRuleset().instruments();
    for (int i = 0; i < several.size(); i++) {
      check.instrument(several.get(i), "/instruments/compliance_ruleset/instruments/" + i);
    }
    check.instrument(
        instruments.credentialMap().instrumentRef(), "/instruments/credential_map/instrument_ref");
    var rules = instruments.complianceRuleset().rules();
    for (int i = 0; i < rules.size(); i++) {
      check.period(
          rules.get(i).evidenceOfCompliance().retentionPeriod(),
          "/instruments/compliance_ruleset/rules/"
              + i
              + "/evidence_of_compliance/retention_period");
    }
    var credentials = instruments.credentialMap().credentials();
    for (int i = 0; i < credentials.size(); i++) {
      check.period(
          credentials.get(i).lifecycle().validityPeriod(),
          "/instruments/credential_map/credentials/" + i + "/lifecycle/validity_period");
    }
    return check.findings;
  }

  private void instrument(InstrumentRef ref, String pointer) {
    String date = ref.effectiveDate();
    if (date != null && !isDate(date)) {
      findings.add(
          Finding.of(ErrorCode.VAL_BAD_DATE, "'" + date + "' is not a date")
              .at(pointer + "/effective_date"));
    }
  }

  private void period(@Nullable String period, String pointer) {
    if (period != null && !isPeriod(period)) {
      findings.add(
          Finding.of(ErrorCode.VAL_BAD_PERIOD, "'" + period + "' is not an ISO 8601 duration")
              .at(pointer));
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
