package id.selaras.strategis.rpjmd;

/** An indicator by which a sasaran of the RPJMD is measured. */
public record IndikatorSasaran(long sasaranId, String nama, String satuan) {}
