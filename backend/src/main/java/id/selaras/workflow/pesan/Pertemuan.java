package id.selaras.workflow.pesan;

/** A stored message and somebody who waits for it. */
record Pertemuan(
        long pesanId,
        String pemda,
        String nama,
        boolean siaran,
        String isi,
        int percobaan,
        String executionId,
        String kunci,
        String proses) {}
