package id.selaras.kernel;

import java.time.Instant;

/** The demo clock was moved. Timers of the process engine follow it. */
public record JamDigeser(Instant kini) {}
