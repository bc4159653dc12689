/** Where every process stands, what it went through, and what failed: read from the engine's own history. */
package id.selaras.workflow.pantau;
