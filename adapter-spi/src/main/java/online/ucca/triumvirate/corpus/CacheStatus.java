package online.ucca.triumvirate.corpus;

/** Whether the cache had a corpus (spec §3.2, ingest). */
public enum CacheStatus {
  /** It had it, and what it had was used. */
  HIT,
  /** It did not. */
  MISS,
  /** It had one, which was used although a fresh one was asked for, because none could be had. */
  STALE,
  /** It had one, which was replaced. */
  REFRESHED
}
