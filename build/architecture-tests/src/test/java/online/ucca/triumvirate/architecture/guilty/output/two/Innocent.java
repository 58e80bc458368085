package online.ucca.triumvirate.architecture.guilty.output.two;

/** Something for others to know. */
public record Innocent(String name) {}
