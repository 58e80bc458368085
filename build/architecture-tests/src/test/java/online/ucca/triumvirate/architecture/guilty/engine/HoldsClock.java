package online.ucca.triumvirate.architecture.guilty.engine;

import java.time.Clock;

record HoldsClock(Clock clock) {}
