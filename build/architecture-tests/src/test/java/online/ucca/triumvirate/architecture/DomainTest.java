package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static online.ucca.triumvirate.architecture.Room.ADAPTER_SPI;
import static online.ucca.triumvirate.architecture.Room.CORPUS;
import static online.ucca.triumvirate.architecture.Room.ENGINE;
import static online.ucca.triumvirate.architecture.Room.EXCHANGE;
import static online.ucca.triumvirate.architecture.Room.MODEL;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** ADR-5: what the domain says depends on what it is given, and on nothing else. */
class DomainTest {
  private static final String SAME =
      "ADR-5: the same input gives the same bytes, on every machine and every day; ";

  private static final Map<Class<?>, Set<String>> ENVIRONMENT =
      Map.of(
          System.class,
          Set.of("getenv", "getProperty", "getProperties", "lineSeparator", "console"),
          Locale.class,
          Set.of("getDefault"),
          ZoneId.class,
          Set.of("systemDefault"),
          TimeZone.class,
          Set.of("getDefault"),
          Charset.class,
          Set.of("defaultCharset"),
          Boolean.class,
          Set.of("getBoolean"),
          Integer.class,
          Set.of("getInteger"),
          Long.class,
          Set.of("getLong"));

  @Test
  void theDomainReadsNoClock() {
    holdsAndBites(
        house ->
            noneOfTheDomain(house)
                .should()
                .accessTargetWhere(readsTheClock())
                .orShould()
                .dependOnClassesThat(
                    JavaClass.Predicates.belongToAnyOf(Clock.class, Date.class, Calendar.class))
                .because(SAME + "times come in through TimeSource"),
        "ReadsInstant",
        "ReadsInstantByReference",
        "ReadsMillis",
        "ReadsNanos",
        "StampsTime",
        "HoldsClock");
  }

  @Test
  void theDomainDrawsNoLots() {
    holdsAndBites(
        house ->
            noneOfTheDomain(house)
                .should()
                .accessTargetWhere(
                    names(Map.of(UUID.class, Set.of("randomUUID"), Math.class, Set.of("random"))))
                .orShould()
                .dependOnClassesThat(
                    JavaClass.Predicates.belongToAnyOf(
                        Random.class,
                        SecureRandom.class,
                        SplittableRandom.class,
                        ThreadLocalRandom.class))
                .because(SAME + "fresh identifiers come in through IdSource"),
        "DrawsUuid",
        "DrawsNumber",
        "DrawsSecretly");
  }

  @Test
  void theDomainAsksNothingOfItsSurroundings() {
    holdsAndBites(
        house ->
            noneOfTheDomain(house)
                .should()
                .accessTargetWhere(names(ENVIRONMENT))
                .because(SAME + "settings are arguments"),
        "AsksEnvironment",
        "AsksProperty",
        "AsksZone");
  }

  @Test
  void theDomainTouchesNoDiskNetworkOrConsole() {
    holdsAndBites(
        house ->
            noneOfTheDomain(house)
                .should()
                .dependOnClassesThat(touchTheWorld())
                .orShould()
                .accessTargetWhere(names(Map.of(System.class, Set.of("in", "out", "err"))))
                .because(SAME + "bytes come in and go out as arguments, and through ports"),
        "ReadsFile",
        "OpensSocket",
        "PrintsText");
  }

  private static GivenClassesConjunction noneOfTheDomain(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.rooms(MODEL, CORPUS, ADAPTER_SPI, ENGINE, EXCHANGE));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return names(Map.of(System.class, Set.of("currentTimeMillis", "nanoTime")))
        .or(
            DescribedPredicate.describe(
                "it is now()",
                access ->
                    access.getTargetOwner().getPackageName().startsWith("java.time")
                        && access.getTarget().getName().equals("now")))
        .as("it reads the clock");
  }

  private static DescribedPredicate<JavaAccess<?>> names(Map<Class<?>, Set<String>> members) {
    return DescribedPredicate.describe(
        "it is one of " + members,
        access ->
            members.entrySet().stream()
                .anyMatch(
                    member ->
                        access.getTargetOwner().isEquivalentTo(member.getKey())
                            && member.getValue().contains(access.getTarget().getName())));
  }

  private static DescribedPredicate<JavaClass> touchTheWorld() {
    DescribedPredicate<JavaClass> names =
        JavaClass.Predicates.belongToAnyOf(
            URI.class, URISyntaxException.class, URLDecoder.class, URLEncoder.class);
    return resideInAnyPackage(
            "java.nio.file..", "java.nio.channels..", "java.net..", "javax.net..", "java.sql..")
        .and(DescribedPredicate.not(names))
        .or(
            JavaClass.Predicates.belongToAnyOf(
                File.class,
                FileInputStream.class,
                FileOutputStream.class,
                FileReader.class,
                FileWriter.class,
                RandomAccessFile.class,
                Process.class,
                ProcessBuilder.class,
                Runtime.class))
        .as("touch a disk, a network or a process");
  }
}
