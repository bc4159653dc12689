package id.selaras.tahunan.renja;

/** A stage of a Renja ended: this is the official version of what stood there. */
public record VersiRenjaDibekukan(String pemda, long renjaId, long versiId) {}
