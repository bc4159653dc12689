package id.selaras.workflow.tugas;

import java.time.LocalDate;

/**
 * A task that will come to an office later in the year.
 *
 * @param proses label of the model it stands in
 * @param batas its due date by the schedule of the year
 */
public record Giliran(String nama, String proses, LocalDate batas) {}
