/** The embedded engine and its settings: one transaction with the plans, one clock, no way in for text as code. */
package id.selaras.workflow.engine;
