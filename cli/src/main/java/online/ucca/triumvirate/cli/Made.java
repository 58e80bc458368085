package online.ucca.triumvirate.cli;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.error.Finding;

/**
 * What a command made of one source.
 *
 * @param line the result in one line, for people
 * @param facts the result for programs, in order
 * @param warnings what was noticed
 */
record Made(String line, Map<String, Object> facts, List<Finding> warnings) {}
