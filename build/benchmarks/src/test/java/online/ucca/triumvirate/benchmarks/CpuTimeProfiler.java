package online.ucca.triumvirate.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the whole process per operation, compilation and garbage collection
 * included: what a busy neighbour does not change.
 */
public final class CpuTimeProfiler implements InternalProfiler {
  private static final double NANOSECONDS_PER_MICROSECOND = 1000.0;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long before;

  /** Made by JMH. */
  public CpuTimeProfiler() {}

  @Override
  public String getDescription() {
    return "processor time of the process per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double microseconds = (system.getProcessCpuTime() - before) / NANOSECONDS_PER_MICROSECOND;
    return List.of(
        new ScalarResult(
            "cpu",
            microseconds / result.getMetadata().getAllOps(),
            "us/op",
            AggregationPolicy.AVG));
  }
}
