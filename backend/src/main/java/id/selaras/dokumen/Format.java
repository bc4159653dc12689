package id.selaras.dokumen;

/** Kind of file a document is written as. All three come from the same templates. */
public enum Format {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mime;
    private final String akhiran;

    Format(String mime, String akhiran) {
        this.mime = mime;
        this.akhiran = akhiran;
    }

    public String mime() {
        return mime;
    }

    /** File name extension without the dot. */
    public String akhiran() {
        return akhiran;
    }
}
