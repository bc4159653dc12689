/**
 * The inbox: who must do what until when. A row of ours for each user task, kept in the engine's own
 * transaction, so that it is filtered, sorted and counted in one statement.
 */
@org.springframework.modulith.NamedInterface("tugas")
package id.selaras.workflow.tugas;
