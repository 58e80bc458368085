package online.ucca.triumvirate.adapter.tga.register;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.tga.rest.ListedRelease;
import online.ucca.triumvirate.adapter.tga.rest.RestOutline;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The XML that the register publishes of a release: what the release lists itself, else where the
 * register has such files. It is what older components are read from.
 */
final class PublishedXml {
  private final RegisterAddresses addresses;
  private final Answers answers;
  private final List<AcquisitionStep> log;

  PublishedXml(RegisterAddresses addresses, Answers answers, List<AcquisitionStep> log) {
    this.addresses = addresses;
    this.answers = answers;
    this.log = log;
  }

  void fetch(RestOutline outline, ListedRelease release) {
    String name = outline.code() + "_R" + release.number();
    AcquisitionStep last = log.get(log.size() - 1);
    log.add(
        new AcquisitionStep(
            last.at(),
            last.source(),
            "no text of " + name + ": the published XML is read instead"));
    for (Map.Entry<URI, String> place : places(outline, release).entrySet()) {
      if (answers.xml(place.getKey(), place.getValue()).isPresent()) {
        if (isUnitAlone(place.getValue())) {
          assessmentRequirements(place.getKey(), name);
        }
        return;
      }
    }
    throw new Refusal(
        Finding.of(
                ErrorCode.ING_UPSTREAM_404,
                "the register has neither text nor a published XML file of " + name)
            .from(name));
  }

  private Map<URI, String> places(RestOutline outline, ListedRelease release) {
    Map<URI, String> places = new LinkedHashMap<>();
    for (String stated : release.xmlAssets()) {
      URI uri = addresses.stated(stated);
      places.put(uri, nameOf(uri));
    }
    String code = outline.code();
    String folder = outline.parent() == null ? code : outline.parent();
    String complete = code + "_Complete_R" + release.number() + ".xml";
    String alone = code + "_R" + release.number() + ".xml";
    places.put(addresses.asset(folder, complete), complete);
    places.put(addresses.asset(folder, alone), alone);
    places.put(addresses.oldFile(folder, alone), alone);
    return places;
  }

  private static boolean isUnitAlone(String name) {
    return !name.contains("_Complete_") && !name.contains("_AssessmentRequirements_");
  }

  /** Beside a file of the unit alone there may be one of its assessment requirements. */
  private void assessmentRequirements(URI unit, String name) {
    int release = name.lastIndexOf("_R");
    String beside =
        name.substring(0, release) + "_AssessmentRequirements" + name.substring(release) + ".xml";
    answers.xml(unit.resolve(beside), beside);
  }

  private static String nameOf(URI uri) {
    String path = uri.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
