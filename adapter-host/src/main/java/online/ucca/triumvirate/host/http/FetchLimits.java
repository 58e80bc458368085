package online.ucca.triumvirate.host.http;

import java.time.Duration;

/**
 * What one fetch may take.
 *
 * @param largest the most bytes of an answer
 * @param connect how long a connection may take to be made
 * @param answer how long a request may take, from its sending to the last byte of its answer
 */
public record FetchLimits(long largest, Duration connect, Duration answer) {}
