package id.selaras.workflow.pesan;

/** A message was stored, or somebody began to wait for one: after the commit, see whether they meet. */
record AdaPesan(String pemda, String nama) {}
