import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.output.scorm.Scorm12Packager;

/**
 * Writes the questions and the workbook of a pack as a SCORM 1.2 package. Exports nothing: a host
 * finds the packager by {@link java.util.ServiceLoader}.
 *
 * @provides ContentPackager one for SCORM 1.2
 */
module online.ucca.triumvirate.output.scorm {
  requires static transitive org.jspecify;
  requires online.ucca.triumvirate.engine;

  provides ContentPackager with
      Scorm12Packager;
}
